import { BoxForm } from "../kit/box-form"
import { boxLight } from "../kit/box-light"
import { boxShadow } from "../kit/box-shadow"
import type { Canvas } from "../kit/canvas"
import { clothFolds } from "../kit/cloth-folds"
import type { Point } from "../kit/point"
import { rope } from "../kit/rope"
import { shade } from "../kit/shade"
import { weaveTwine } from "../kit/weave-twine"
import { wovenCloth } from "../kit/woven-cloth"
import { hamperLid } from "./hamper-lid"

type Options = {
  x: number
  y: number
  scale: number
  lid?: boolean
  inside?: (x: number, y: number) => string
}

const grass = "#bfa873"

/** A tall hamper of seagrass rope, lidded, or open with its cotton lining turned over the rim; (x, y) is its foot. */
export function hamper(canvas: Canvas, { x, y, scale, lid = true, inside }: Options): string {
  const s = (value: number): number => value * scale
  const [width, depth, tall] = [s(640), s(480), s(900)]
  const form = new BoxForm({ x, y, width, depth, height: tall, flare: 1.05, tilt: 0.27, corner: 0.2 })
  const rows = Math.round(34 * Math.min(1, scale))
  const weave = weaveTwine(canvas, form.point, {
    rows,
    columns: Math.round(rows * 1.3),
    lean: 0.9,
    colour: (row) => (row % 9 === 4 ? shade(grass, -0.24) : row % 3 === 0 ? shade(grass, -0.07) : grass),
  })
  const top = form.project(0, tall, 0)
  return (
    boxShadow(canvas, form, s(440)) +
    (lid ? "" : mouth(canvas, form, s(1)) + (inside ? inside(top[0], top[1]) : "")) +
    `<path d="${form.body}" fill="${shade(grass, -0.55)}"/>` +
    canvas.clip(form.body, weave) +
    boxLight(canvas, form) +
    (lid ? "" : lining(canvas, form, s(1))) +
    grip(canvas, form, s(1)) +
    (lid ? hamperLid(canvas, { x, y: y - tall, scale }) : "")
  )
}

function mouth(canvas: Canvas, form: BoxForm, size: number): string {
  const inside = canvas.linear(
    [
      [0, "#8d7a60"],
      [0.6, "#cbb893"],
      [1, "#efe3cb"],
    ],
    [0, 0.2, 1, 0.6]
  )
  return `<path d="${form.loop(0, -8 * size)}" fill="#efe3cb"/><path d="${form.loop(0, 14 * size)}" fill="${inside}"/>`
}

function lining(canvas: Canvas, form: BoxForm, size: number): string {
  const wave = (u: number): number => Math.sin(u * 17) * 0.008
  const cuff = form.band(-0.012, 0.19, wave)
  const [left, right] = [form.point(-1, 0)[0], form.point(1, 0)[0]]
  const folds = Array.from({ length: 9 }, (_, index) => ({
    x: left + ((right - left) * (index + 0.2)) / 9,
    width: 62 * size,
    lean: canvas.random.jitter(20),
  }))
  const [, top] = form.point(0, -0.1)
  const [, bottom] = form.point(0, 0.24)
  const shade1 = canvas.linear([
    [0, "#2c170d", 0.02],
    [0.52, "#2c170d", 0.04],
    [0.66, "#2c170d", 0.3],
    [1, "#2c170d", 0.42],
  ])
  return (
    `<path d="${cuff}" transform="translate(${10 * size} ${16 * size})" fill="#2c170d" fill-opacity=".3"/>` +
    wovenCloth(canvas, cuff, { colour: "#efe3cb", thread: 4, slub: 0.3 }) +
    clothFolds(canvas, { outline: cuff, top: top - 120 * size, bottom, folds, depth: 0.4 }) +
    `<path d="${cuff}" fill="${shade1}"/>`
  )
}

// The rope handle on the broad wall.
function grip(canvas: Canvas, form: BoxForm, size: number): string {
  const at = (u: number, v: number): Point => form.point(u, v)
  const line = [at(-0.62, 0.3), at(-0.6, 0.37), at(-0.4, 0.41), at(-0.2, 0.37), at(-0.18, 0.3)]
  return rope(canvas, line, { width: 44 * size, colour: shade(grass, -0.1), twist: 0.6 })
}

import type { Canvas } from "../kit/canvas"
import { discSurface } from "../kit/disc-surface"
import { groundShadow } from "../kit/ground-shadow"
import { rope } from "../kit/rope"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { TurnedForm } from "../kit/turned-form"
import { weaveCoil } from "../kit/weave-coil"

type Options = {
  x: number
  y: number
  scale: number
  dyes: { core: string; thread: string; motif: string }
  inside?: (x: number, y: number) => string
  coarse?: number
}

const tilt = 0.36

/** A shallow coiled bread basket; (x, y) is its foot's middle, `inside` gets the middle of its floor. */
export function breadBasket(canvas: Canvas, options: Options): string {
  const { x, y, scale, dyes, inside, coarse = 1 } = options
  const s = (value: number): number => value * scale
  const form = new TurnedForm({
    x,
    tilt,
    rings: [
      [s(500), y - s(206)],
      [s(478), y - s(130)],
      [s(420), y - s(50)],
      [s(350), y + s(6)],
    ],
  })
  const wall = weaveCoil(canvas, form.point, {
    rows: 5,
    columns: Math.round(58 * coarse),
    core: dyes.core,
    colour: (row) => (row === 1 ? dyes.motif : dyes.thread),
  })
  const rim = Array.from({ length: 121 }, (_, index) => form.point(1 + (index / 120) * 4, 0))
  const front = Array.from({ length: 61 }, (_, index) => form.point(-1 + index / 30, 0))
  const cord = (line: typeof rim): string =>
    rope(canvas, line, { width: s(42), colour: shade(dyes.thread, 0.06), twist: 0.5 })
  return (
    groundShadow(canvas, { x, y, rx: s(400), ry: s(140), length: s(560), opacity: 0.6 }) +
    floor(canvas, form, { scale, dyes, coarse }) +
    cord(rim) +
    (inside ? inside(x, y - s(70)) : "") +
    `<path d="${form.body}" fill="${shade(dyes.core, -0.5)}"/>` +
    canvas.clip(form.body, wall) +
    roundLight(canvas, form, 1) +
    cord(front)
  )
}

function floor(
  canvas: Canvas,
  form: TurnedForm,
  { scale, dyes, coarse }: { scale: number; dyes: Options["dyes"]; coarse: number }
): string {
  const { radius, y } = form.ring(0)
  const drop = (v: number): number => 150 * scale * Math.min(1, Math.pow(Math.max(0, 1 - v) / 0.34, 0.8))
  const surface = discSurface({ x: form.x, y, radius, tilt, drop })
  const [rows, columns] = [Math.round(15 * coarse), Math.round(86 * coarse)]
  const weave = weaveCoil(canvas, surface, {
    rows,
    columns,
    core: dyes.core,
    v: [0.03, 1],
    colour: (row, column) => {
      const [out, peak] = [row / rows, Math.abs((((column / columns) * 9) % 1) - 0.5) * 2]
      return Math.abs(out - 0.32 - peak * 0.22) < 0.07 ? dyes.motif : dyes.thread
    },
  })
  const dusk = canvas.linear(
    [
      [0, "#2c170d", 0.62],
      [0.3, "#2c170d", 0.34],
      [0.7, "#2c170d", 0.06],
      [1, "#fff4dc", 0.12],
    ],
    [0, 0.25, 1, 0.7]
  )
  const mouth = form.ellipse(0)
  const ground = `<path d="${mouth}" fill="${shade(dyes.core, -0.5)}"/>`
  return ground + canvas.clip(mouth, weave) + `<path d="${mouth}" fill="${dusk}"/>`
}

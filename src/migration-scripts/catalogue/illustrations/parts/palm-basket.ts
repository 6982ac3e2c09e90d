import type { Canvas } from "../kit/canvas"
import { groundShadow } from "../kit/ground-shadow"
import { hollow } from "../kit/hollow"
import type { Point } from "../kit/point"
import { rope } from "../kit/rope"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { stitches } from "../kit/stitches"
import { TurnedForm } from "../kit/turned-form"
import { weavePlait } from "../kit/weave-plait"

type Options = {
  x: number
  y: number
  scale: number
  plant?: (x: number, y: number) => string
  coarse?: number
}

const palm = "#d3bd86"

/** A soft basket sewn from plaited palm strips, with two ears to lift it by; (x, y) is its foot's middle. */
export function palmBasket(canvas: Canvas, { x, y, scale, plant, coarse = 1 }: Options): string {
  const s = (value: number): number => value * scale
  const form = new TurnedForm({
    x,
    tilt: 0.25,
    rings: [
      [s(396), y - s(700)],
      [s(410), y - s(470)],
      [s(404), y - s(200)],
      [s(372), y],
    ],
  })
  const weave = weavePlait(canvas, form.point, {
    rows: Math.round(25 * coarse),
    columns: Math.round(44 * coarse),
    over: 2,
    weft: (row) => (Math.floor((row / coarse) % 5) === 2 ? shade(palm, -0.1) : palm),
    warp: () => shade(palm, 0.1),
  })
  const seams = [0.2, 0.4, 0.6, 0.8].map((v) => seam(form, v, s(1)))
  const rim = Array.from({ length: 97 }, (_, index) => form.point(1 + (index / 96) * 4, 0))
  const cord = (line: Point[]): string => rope(canvas, line, { width: s(30), colour: palm, twist: 0.7 })
  return (
    groundShadow(canvas, { x, y, rx: s(384), ry: s(96), length: s(520) }) +
    hollow(canvas, form, { colour: palm, lip: s(16), depth: 0.75, rounds: 10 }) +
    (plant ? plant(x, form.ring(0).y + s(60)) : "") +
    `<path d="${form.body}" fill="${shade(palm, -0.5)}"/>` +
    canvas.clip(form.body, weave + seams.join("")) +
    roundLight(canvas, form, 1) +
    (plant ? cord(rim.slice(48)) : cord(rim)) +
    [-0.62, 0.62].map((u) => ear(canvas, form, u, s(1))).join("")
  )
}

// Where two rounds of the strip meet: a fold in shadow, and the palm cord that sews them.
function seam(form: TurnedForm, v: number, size: number): string {
  const line = form.arc(v, (u) => u * 0.012)
  const data = line.map((place) => place.map((value) => value.toFixed(1)).join(" ")).join("L")
  const fold = `<path d="M${data}" fill="none" stroke="#2c170d" stroke-opacity=".36" stroke-width="${size * 11}"/>`
  const sewn = { colour: shade(palm, 0.5), width: size * 6, length: size * 22, gap: size * 22 }
  return fold + stitches(line, sewn)
}

function ear(canvas: Canvas, form: TurnedForm, u: number, size: number): string {
  const [x, y] = form.point(u, 0.1)
  const wide = size * 74
  const tilt = -Math.sign(u) * size * 26
  const line: Point[] = [
    [x - wide, y + size * 44 - tilt],
    [x - wide * 0.92, y - size * 70 - tilt],
    [x, y - size * 152],
    [x + wide * 0.92, y - size * 70 + tilt],
    [x + wide, y + size * 44 + tilt],
  ]
  return rope(canvas, line, { width: size * 36, colour: shade(palm, -0.08), twist: 0.7 })
}

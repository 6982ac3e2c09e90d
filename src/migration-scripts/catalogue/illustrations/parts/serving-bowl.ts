import type { Canvas } from "../kit/canvas"
import { discSurface } from "../kit/disc-surface"
import { fixed } from "../kit/fixed"
import { glazeShine } from "../kit/glaze-shine"
import { groundShadow } from "../kit/ground-shadow"
import { hollow } from "../kit/hollow"
import { polygonPath } from "../kit/polygon-path"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { speckle } from "../kit/speckle"
import { TurnedForm } from "../kit/turned-form"

type Options = {
  x: number
  y: number
  scale: number
  glaze: string
  iron?: string
  inside?: (form: TurnedForm) => string
}

const clay = "#a9724e"

/** A wide thrown bowl whose wall comes back at the lip, iron-speckled, with a bare clay foot at (x, y). */
export function servingBowl(canvas: Canvas, options: Options): string {
  const { x, y, scale, glaze, iron = "#4a2a18", inside } = options
  const s = (value: number): number => value * scale
  const form = new TurnedForm({
    x,
    tilt: 0.3,
    rings: [
      [s(448), y - s(352)],
      [s(470), y - s(300)],
      [s(448), y - s(196)],
      [s(370), y - s(92)],
      [s(280), y - s(24)],
      [s(258), y],
    ],
  })
  const rimY = form.ring(0).y
  const bowl = discSurface({ x, y: rimY, radius: s(432), tilt: 0.3, drop: (v) => s(180) * (1 - v * v) })
  const spots = speckle(canvas, bowl, {
    count: 460,
    colour: iron,
    size: [scale, scale * 5.5],
    u: [1, 3],
    v: [0.1, 1],
  })
  const rim = `fill="none" stroke="${clay}" stroke-opacity=".7" stroke-width="${fixed(s(6))}"`
  const lip = polygonPath(form.arc(0), false)
  return (
    groundShadow(canvas, { x, y, rx: s(286), ry: s(86), length: s(560) }) +
    hollow(canvas, form, { colour: glaze, lip: s(18), lipColour: shade(glaze, 0.1), depth: 0.42 }) +
    canvas.clip(form.ellipse(0, s(18)), throwing(form, scale) + spots) +
    `<path d="${form.ellipse(0, s(3))}" ${rim}/>` +
    (inside ? inside(form) : "") +
    skin(canvas, form, { glaze, iron, scale }) +
    `<path d="${lip}" ${rim}/>`
  )
}

// Two faint rings at the bottom of the bowl, where the potter's fingers turned up into the wall.
function throwing(form: TurnedForm, scale: number): string {
  const { radius, y } = form.ring(0)
  const rings = [0.86, 0.7].map((share) => {
    const size = `rx="${fixed(radius * share)}" ry="${fixed(radius * share * form.tilt)}"`
    return `<ellipse cx="${fixed(form.x)}" cy="${fixed(y + (1 - share) * 170 * scale)}" ${size}/>`
  })
  return `<g fill="none" stroke="#2c170d" stroke-opacity=".12" stroke-width="${fixed(7 * scale)}">${rings.join("")}</g>`
}

function skin(
  canvas: Canvas,
  form: TurnedForm,
  { glaze, iron, scale }: { glaze: string; iron: string; scale: number }
): string {
  const phase = canvas.random.range(0, 6)
  const foot = (u: number): number => Math.sin(u * 5 + phase) * 0.008
  const line = (v: number, colour: string, width: number, opacity: number): string =>
    `<path d="${polygonPath(form.arc(v, foot), false)}" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${fixed(width * scale)}"/>`
  const rings = [0.24, 0.36, 0.48, 0.6].map(
    (v) => line(v, "#fff6e4", 7, 0.16) + line(v + 0.014, "#2c170d", 5, 0.08)
  )
  const spots = (count: number, size: [number, number], opacity: number): string =>
    speckle(canvas, form.point, { count, colour: iron, size, opacity, v: [0.02, 0.87] })
  const painted =
    `<path d="${form.body}" fill="${glaze}"/>` +
    rings.join("") +
    spots(620, [scale, scale * 6.5], 0.6) +
    spots(26, [scale * 5, scale * 9], 0.3) +
    `<path d="${form.band(0.89, 1, foot)}" fill="${clay}"/>` +
    line(0.89, shade(glaze, -0.5), 8, 0.6)
  return (
    canvas.clip(form.body, painted) +
    roundLight(canvas, form, 0.95, 0.3) +
    glazeShine(canvas, form.point, { v: [0.1, 0.44] })
  )
}

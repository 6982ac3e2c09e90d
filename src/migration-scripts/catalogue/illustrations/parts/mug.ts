import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { fixed } from "../kit/fixed"
import { glazeShine } from "../kit/glaze-shine"
import { groundShadow } from "../kit/ground-shadow"
import { hollow } from "../kit/hollow"
import { palette } from "../kit/palette"
import { polygonPath } from "../kit/polygon-path"
import { Ribbon } from "../kit/ribbon"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { speckle } from "../kit/speckle"
import { TurnedForm } from "../kit/turned-form"

type Options = {
  x: number
  y: number
  scale: number
  glaze: string
  dip: string
  clay?: string
  coffee?: boolean
}

/** A thrown mug, glazed twice: one glaze all over, a second dipped over the rim, bare clay at the foot. */
export function mug(canvas: Canvas, options: Options): string {
  const { x, y, scale, glaze, dip, clay = "#a9724e", coffee = false } = options
  const s = (value: number): number => value * scale
  const form = new TurnedForm({
    x,
    tilt: 0.25,
    rings: [
      [s(262), y - s(590)],
      [s(268), y - s(470)],
      [s(284), y - s(260)],
      [s(272), y - s(80)],
      [s(236), y - s(10)],
      [s(226), y],
    ],
  })
  return (
    groundShadow(canvas, { x, y, rx: s(240), ry: s(62), length: s(420) }) +
    handle(form, scale, glaze) +
    hollow(canvas, form, { colour: dip, lip: s(17), lipColour: shade(dip, 0.1), depth: 0.55 }) +
    (coffee ? drink(canvas, form, s(17), s(34)) : "") +
    skin(canvas, form, { glaze, dip, clay, scale }) +
    `<path d="${form.ellipse(0, s(2))}" fill="none" stroke="${shade(clay, -0.1)}" stroke-opacity=".55" stroke-width="${fixed(s(5))}"/>`
  )
}

function skin(
  canvas: Canvas,
  form: TurnedForm,
  { glaze, dip, clay, scale }: { glaze: string; dip: string; clay: string; scale: number }
): string {
  const phase = canvas.random.range(0, 6)
  const run = (u: number): number =>
    Math.sin(u * 4.1 + phase) * 0.022 +
    Math.sin(u * 9.7 + phase * 2) * 0.012 +
    Math.max(0, Math.sin(u * 6.3 + phase)) ** 6 * 0.06
  const foot = (u: number): number => Math.sin(u * 5 + phase) * 0.006
  const [dipEdge, footEdge] = [form.arc(0.36, run), form.arc(0.86, foot)]
  const line = (points: typeof dipEdge, colour: string, width: number, opacity: number): string =>
    `<path d="${polygonPath(points, false)}" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${fixed(width * scale)}"/>`
  const painted =
    `<path d="${form.body}" fill="${glaze}"/>` +
    throwing(form, scale) +
    line(form.arc(0.385, run), shade(glaze, -0.4), 26, 0.16) +
    `<path d="${polygonPath([...form.arc(-0.01), ...dipEdge.reverse()])}" fill="${dip}"/>` +
    line(dipEdge, shade(dip, -0.4), 9, 0.5) +
    line(form.arc(0.345, run), shade(dip, 0.6), 5, 0.35) +
    speckle(canvas, form.point, {
      count: 420,
      colour: "#4a2a18",
      size: [scale * 1.1, scale * 6],
      v: [0.01, 0.84],
    }) +
    `<path d="${form.band(0.86, 1, foot)}" fill="${clay}"/>` +
    speckle(canvas, form.point, {
      count: 160,
      colour: "#fff0d4",
      size: [scale, scale * 2.4],
      opacity: 0.3,
      v: [0.87, 1],
    }) +
    line(footEdge, shade(glaze, -0.45), 7, 0.6)
  return (
    canvas.clip(form.body, painted) + roundLight(canvas, form, 0.92, 0.35) + glazeShine(canvas, form.point)
  )
}

// The faint rings a potter's fingers leave on the wheel.
function throwing(form: TurnedForm, scale: number): string {
  const rings = [0.44, 0.52, 0.6, 0.68, 0.76].map((v) => {
    const data = polygonPath(
      form.arc(v, (u) => Math.sin(u * 3 + v * 20) * 0.004),
      false
    )
    const light = `<path d="${data}" stroke="#fff6e4" stroke-opacity=".22" stroke-width="${fixed(8 * scale)}"/>`
    return `${light}<path d="${data}" stroke="#2c170d" stroke-opacity=".1" stroke-width="${fixed(6 * scale)}" transform="translate(0 ${fixed(9 * scale)})"/>`
  })
  return `<g fill="none">${rings.join("")}</g>`
}

function handle(form: TurnedForm, scale: number, glaze: string): string {
  const [topX, topY] = form.point(0.9, 0.17)
  const [lowX, lowY] = form.point(0.9, 0.7)
  const loop = new Ribbon(
    [
      [topX - 20 * scale, topY + 6 * scale],
      [topX + 104 * scale, topY - 26 * scale],
      [topX + 192 * scale, topY + 46 * scale],
      [topX + 190 * scale, (topY + lowY) / 2 + 24 * scale],
      [topX + 116 * scale, lowY - 14 * scale],
      [lowX - 20 * scale, lowY + 26 * scale],
    ],
    (share) => (88 - 22 * Math.sin(share * Math.PI)) * scale
  )
  // Many thin zones rather than one gradient, because the light has to follow the bend.
  const zones = Array.from({ length: 12 }, (_, index) => {
    const middle = -1 + (index + 0.5) / 6
    const tone = middle < -0.3 ? 0.3 - Math.abs(middle + 0.5) * 0.5 : 0.2 - (middle + 0.3) * 0.5
    return `<path d="${loop.zone(middle - 0.1, middle + 0.14)}" fill="${shade(glaze, tone - 0.1)}"/>`
  })
  const turn = `<path d="${loop.outline}" fill="#2c170d" fill-opacity=".12"/>`
  const shine = `<path d="${loop.zone(-0.66, -0.42, 0.2, 0.4)}" fill="#fffdf6" fill-opacity=".6"/>`
  return `<path d="${loop.outline}" fill="${shade(glaze, -0.45)}"/>${zones.join("")}${turn}${shine}`
}

function drink(canvas: Canvas, form: TurnedForm, lip: number, drop: number): string {
  const { radius, y } = form.ring(0)
  const half = radius - lip
  const surface = ellipsePath(form.x, y + drop, half, half * form.tilt)
  const brew = canvas.linear([
    [0, "#24120a"],
    [0.6, "#4a2814"],
    [1, "#6b3d1f"],
  ])
  const crema = `<path d="${ellipsePath(form.x, y + drop, half - 5, half * form.tilt - 4)}" fill="none" stroke="${palette.honey}" stroke-opacity=".6" stroke-width="9"/>`
  const shine = `<path d="${ellipsePath(form.x + half * 0.34, y + drop + half * 0.06, half * 0.3, half * 0.05)}" fill="#fff0d8" fill-opacity=".28"/>`
  return canvas.clip(form.ellipse(0, lip), `<path d="${surface}" fill="${brew}"/>${crema}${shine}`)
}

import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { fixed } from "../kit/fixed"
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
  clay?: string
  plant?: (x: number, y: number) => string
}

/** An unglazed pot with a thumbed rim in its saucer; `plant` grows from the given middle of the soil. */
export function clayPot(canvas: Canvas, options: Options): string {
  const { x, y, scale, clay = "#c4714c", plant } = options
  const s = (value: number): number => value * scale
  const form = (rings: [number, number][]): TurnedForm =>
    new TurnedForm({ x, tilt: 0.25, rings: rings.map(([radius, up]) => [s(radius), y - s(up)]) })
  const saucer = form([
    [330, 64],
    [322, 34],
    [308, 0],
  ])
  const pot = form([
    [352, 530],
    [318, 300],
    [252, 30],
    [244, 22],
  ])
  const collar = form([
    [384, 664],
    [396, 640],
    [392, 570],
    [374, 520],
    [358, 514],
  ])
  const soilY = collar.ring(0).y + s(46)
  const soil = canvas.clip(collar.ellipse(0, s(30)), earth(canvas, x, soilY, s(350)))
  const under = `<path d="${pot.band(0, 0.13)}" fill="#2c170d" fill-opacity=".28"/>`
  return (
    groundShadow(canvas, { x, y, rx: s(300), ry: s(76), length: s(500) }) +
    hollow(canvas, saucer, { colour: shade(clay, -0.2), lip: s(16), lipColour: clay, depth: 0.5 }) +
    fired(canvas, pot, clay, scale) +
    under +
    fired(canvas, saucer, clay, scale) +
    hollow(canvas, collar, { colour: clay, lip: s(28), lipColour: shade(clay, 0.08), depth: 0.6 }) +
    (plant ? soil + plant(x, soilY) : "") +
    fired(canvas, collar, clay, scale, thumbed(collar, scale))
  )
}

function earth(canvas: Canvas, x: number, y: number, radius: number): string {
  const spot = (u: number, v: number): [number, number] => [
    x + Math.sin(u * 3.14) * radius * v,
    y + Math.cos(u * 3.14) * radius * v * 0.25,
  ]
  const crumbs = (colour: string): string =>
    speckle(canvas, spot, { count: 130, colour, size: [2, 11], u: [1, 3], opacity: 0.7 })
  return `<path d="${ellipsePath(x, y, radius, radius * 0.25)}" fill="#4a3122"/>${crumbs("#2a190f")}${crumbs("#7d5a40")}`
}

// Clay as it comes from the kiln: flat colour, turning marks, darker grains and a little lime.
function fired(canvas: Canvas, form: TurnedForm, clay: string, scale: number, marked = ""): string {
  const marks = Array.from({ length: 9 }, () => {
    const v = canvas.random.range(0.06, 0.96)
    const wave = (u: number): number => Math.sin(u * 3 + v * 30) * 0.006
    const tone = canvas.random.chance(0.5) ? "#fff0d8" : "#5a2412"
    return `<path d="${polygonPath(form.arc(v, wave), false)}" stroke="${tone}" stroke-width="${fixed(scale * canvas.random.range(3, 9))}"/>`
  })
  const grains = (colour: string, count: number, opacity: number): string =>
    speckle(canvas, form.point, { count, colour, size: [scale, scale * 4.5], opacity })
  const painted =
    `<path d="${form.body}" fill="${clay}"/>` +
    `<g fill="none" stroke-opacity=".13">${marks.join("")}</g>` +
    grains("#6e2d18", 150, 0.4) +
    grains("#ffe9d2", 170, 0.4) +
    marked
  return canvas.clip(form.body, painted) + roundLight(canvas, form, 1)
}

// Dents a thumb left side by side along the wet rim.
function thumbed(collar: TurnedForm, scale: number): string {
  const dents = Array.from({ length: 15 }, (_, index) => {
    const u = (index - 7) / 7.4
    const [x, y] = collar.point(u, 0.44)
    const [rx, ry] = [26 * scale * Math.max(0.2, Math.cos(u * 1.5)), 34 * scale]
    const dent = (dx: number, dy: number, colour: string, opacity: number): string =>
      `<ellipse cx="${fixed(x + dx * scale)}" cy="${fixed(y + dy * scale)}" rx="${fixed(rx)}" ry="${fixed(ry)}" fill="${colour}" fill-opacity="${opacity}"/>`
    return dent(4, 5, "#fff0d8", 0.34) + dent(0, 0, "#5a2412", 0.34) + dent(3, 4, "#c4714c", 0.4)
  })
  return dents.join("")
}

import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { glazeShine } from "../kit/glaze-shine"
import { polygonPath } from "../kit/polygon-path"
import type { Point } from "../kit/point"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { speckle } from "../kit/speckle"
import type { TurnedForm } from "../kit/turned-form"

type Options = { glaze: string; pool: string; scale: number; runs?: number; bare?: boolean }

/** Ash glaze on a turned form: thin and pale at the rim, running down in streaks that end in darker drops. */
export function ashGlaze(canvas: Canvas, form: TurnedForm, options: Options): string {
  const { glaze, pool, scale, runs = 0, bare = false } = options
  const flat = bare ? "#8f5f43" : glaze
  const breaking = runs
    ? `<path d="${form.band(-0.02, 0.07, (u) => Math.sin(u * 13) * 0.01)}" fill="${shade(glaze, 0.42)}" fill-opacity=".6"/>`
    : ""
  const dots = (colour: string, count: number): string =>
    speckle(canvas, form.point, { count, colour, size: [scale, scale * 4.5], opacity: 0.45 })
  const painted =
    `<path d="${form.body}" fill="${flat}"/>` +
    breaking +
    streaks(canvas, form, pool, scale, runs) +
    dots(shade(pool, -0.4), runs ? 240 : 60) +
    dots("#fff6e4", runs ? 90 : 30)
  const shine = runs ? glazeShine(canvas, form.point, { u: [-0.6, -0.34], v: [0.14, 0.5] }) : ""
  return canvas.clip(form.body, painted) + roundLight(canvas, form, 0.95, runs ? 0.3 : 0) + shine
}

function streaks(canvas: Canvas, form: TurnedForm, pool: string, scale: number, count: number): string {
  const { random } = canvas
  const bodies = Array.from({ length: count }, (_, index) => {
    const u = -0.98 + ((index + random.range(0.2, 0.8)) / count) * 1.96
    const [from, to] = [random.range(0.06, 0.3), random.range(0.45, 0.92)]
    const half = random.range(0.012, 0.04)
    const side = (sign: number): Point[] =>
      Array.from({ length: 13 }, (_, step) => {
        const share = step / 12
        const wide = half * (0.2 + share * 0.8) * (share === 1 ? 0.35 : 1)
        return form.point(u + sign * wide, from + (to - from) * share)
      })
    const [x, y] = form.point(u, to)
    const drop = `<ellipse cx="${fixed(x)}" cy="${fixed(y)}" rx="${fixed(half * 560 * scale * Math.max(0.3, Math.cos(u * 1.5)))}" ry="${fixed(half * 560 * scale)}" fill="${shade(pool, -0.25)}" fill-opacity=".6"/>`
    return `<path d="${polygonPath([...side(-1), ...side(1).reverse()])}" fill="${pool}" fill-opacity=".5"/>${drop}`
  })
  return bodies.join("")
}

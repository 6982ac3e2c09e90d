import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { polygonPath } from "../kit/polygon-path"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { speckle } from "../kit/speckle"
import type { TurnedForm } from "../kit/turned-form"

type Options = { clay: string; scale: number; damp?: number }

/** The skin of thrown, unglazed clay: turning rings and fine grains. Below `damp` (in v) it is dark with water. */
export function bisque(canvas: Canvas, form: TurnedForm, { clay, scale, damp }: Options): string {
  const phase = canvas.random.range(0, 6)
  const wave = (u: number): number => Math.sin(u * 4 + phase) * 0.02 + Math.sin(u * 11 + phase) * 0.01
  const grains = (colour: string, count: number, opacity: number): string =>
    speckle(canvas, form.point, { count, colour, size: [scale * 0.8, scale * 3.4], opacity })
  const tide = (inset: number, opacity: number): string =>
    damp
      ? `<path d="${polygonPath([...form.arc(damp + inset, wave), ...form.arc(1).reverse()])}" fill="${shade(clay, -0.55)}" fill-opacity="${opacity}"/>`
      : ""
  const painted =
    `<path d="${form.body}" fill="${clay}"/>` +
    rings(canvas, form, scale) +
    grains("#7a3d20", 190, 0.35) +
    grains("#fff0dc", 170, 0.45) +
    [-0.03, -0.01, 0.01, 0.03].map((inset) => tide(inset, 0.11)).join("")
  return canvas.clip(form.body, painted) + roundLight(canvas, form, 0.95)
}

function rings(canvas: Canvas, form: TurnedForm, scale: number): string {
  const [, top, , bottom] = form.box
  const count = Math.max(5, Math.round((bottom - top) / (58 * scale)))
  const lines = Array.from({ length: count }, (_, index) => {
    const v = (index + 0.6) / count
    const sway = (u: number): number => Math.sin(u * 3 + v * 20) * 0.004
    const width = fixed(scale * canvas.random.range(4, 9))
    const data = polygonPath(form.arc(v, sway), false)
    const light = `<path d="${data}" stroke="#fff6e4" stroke-opacity=".16" stroke-width="${width}"/>`
    return `${light}<path d="${data}" stroke="#4a1f0c" stroke-opacity=".09" stroke-width="${width}" transform="translate(0 ${fixed(scale * 8)})"/>`
  })
  return `<g fill="none">${lines.join("")}</g>`
}

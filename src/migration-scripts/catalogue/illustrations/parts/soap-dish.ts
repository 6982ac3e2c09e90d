import { BoxForm } from "../kit/box-form"
import { boxLight } from "../kit/box-light"
import { boxShadow } from "../kit/box-shadow"
import type { Canvas } from "../kit/canvas"
import { palette } from "../kit/palette"
import { polygonPath } from "../kit/polygon-path"
import { shade } from "../kit/shade"
import { woodGrain } from "../kit/wood-grain"

type Options = { x: number; y: number; scale: number; turn?: number; colour?: string }

/** A wooden soap dish with grooves that let the water run off. (x, y) is the middle of its foot. */
export function soapDish(canvas: Canvas, options: Options): string {
  const { x, y, scale, turn = -0.5, colour = palette.walnut } = options
  const s = (value: number): number => value * scale
  const form = new BoxForm({
    x,
    y,
    width: s(1000),
    depth: s(700),
    height: s(90),
    turn,
    tilt: 0.4,
    corner: 0.16,
  })
  const top = form.loop(0)
  const grain = woodGrain(
    canvas,
    colour,
    { x: x - s(600), y: y - s(420), width: s(1200), height: s(640) },
    { lines: 46 }
  )
  const grooves = Array.from({ length: 9 }, (_, index) => {
    const across = s(-400 + index * 100)
    const line = (from: number): string =>
      polygonPath(
        [form.project(across + from, s(90), s(-290)), form.project(across + from, s(90), s(290))],
        false
      )
    return `<path d="${line(0)}" stroke="#2c170d" stroke-opacity=".5" stroke-width="${s(20)}" stroke-linecap="round"/><path d="${line(s(12))}" stroke="${shade(colour, 0.5)}" stroke-opacity=".5" stroke-width="${s(5)}"/>`
  })
  return (
    boxShadow(canvas, form, s(400)) +
    `<path d="${form.body}" fill="${colour}"/>` +
    boxLight(canvas, form, 0.8) +
    `<path d="${top}" fill="${shade(colour, 0.16)}"/>` +
    canvas.clip(top, grain + grooves.join("")) +
    `<path d="${top}" fill="none" stroke="${shade(colour, 0.5)}" stroke-opacity=".6" stroke-width="4"/>`
  )
}

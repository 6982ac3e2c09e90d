import { brushWash } from "./brush-wash"
import type { Canvas } from "./canvas"
import { shade } from "./shade"
import { woodGrain } from "./wood-grain"

type Options = { y?: number; colour: string; wood?: boolean }

/** The table the product stands on, from its far edge at `y` to the bottom of the sheet; plain (stone) or wood. */
export function table(canvas: Canvas, options: Options): string {
  const { y = 1330, colour, wood = false } = options
  const { width, height } = canvas
  const area = { x: 0, y, width, height: height - y }
  const box = `x="0" y="${y}" width="${width}" height="${area.height}"`
  const top = canvas.linear(
    [
      [0, shade(colour, 0.16)],
      [0.5, colour],
      [1, shade(colour, -0.14)],
    ],
    [0, 0, 0.35, 1]
  )
  const dusk = canvas.linear(
    [
      [0.4, shade(colour, -0.6), 0],
      [1, shade(colour, -0.6), 0.36],
    ],
    [0, 0.4, 1, 0.6]
  )
  const back = canvas.linear(
    [
      [0, "#3a1d0e", 0],
      [1, "#3a1d0e", 0.2],
    ],
    [0, 0, 0, 1]
  )
  const surface = wood ? woodGrain(canvas, colour, area) : brushWash(canvas, colour, area, 60, -0.04)
  const outline = `M0 ${y}H${width}V${height}H0Z`
  return (
    `<rect x="0" y="${y - 90}" width="${width}" height="90" fill="${back}"/>` +
    `<rect ${box} fill="${top}"/>${canvas.clip(outline, surface)}<rect ${box} fill="${dusk}"/>` +
    `<path d="M0 ${y + 2}H${width}" stroke="${shade(colour, 0.55)}" stroke-width="5" stroke-opacity=".7"/>`
  )
}

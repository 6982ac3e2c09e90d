import type { Canvas } from "../kit/canvas"
import { softShape } from "../kit/soft-shape"
import { woodGrain } from "../kit/wood-grain"

type Options = { x: number; y: number; width: number; height: number; colour: string }

/** A plank screwed flat to the wall, to carry hooks; (x, y) is its upper left corner. */
export function wallBoard(canvas: Canvas, { x, y, width, height, colour }: Options): string {
  const outline = `M${x} ${y}h${width}v${height}h${-width}Z`
  const light = canvas.linear(
    [
      [0, "#fff4dc", 0.26],
      [0.5, "#fff4dc", 0],
      [1, "#2c170d", 0.26],
    ],
    [0, 0, 1, 0.4]
  )
  const cast = `<g transform="translate(18 26)">${softShape(outline, { opacity: 0.34, blur: 44, steps: 6 })}</g>`
  const edge = `<path d="M${x} ${y + height}h${width}v12h${-width}Z" fill="#2c170d" fill-opacity=".5"/>`
  const grain = canvas.clip(outline, woodGrain(canvas, colour, { x, y, width, height }, { knots: 1 }))
  const rim = `<path d="M${x} ${y + 2}h${width}" stroke="#fff4dc" stroke-opacity=".5" stroke-width="4"/>`
  return `${cast}<path d="${outline}" fill="${colour}"/>${edge}${grain}<path d="${outline}" fill="${light}"/>${rim}`
}

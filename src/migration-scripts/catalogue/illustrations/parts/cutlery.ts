import type { Canvas } from "../kit/canvas"
import { palette } from "../kit/palette"
import { shade } from "../kit/shade"

type Options = { x: number; y: number; kind: "fork" | "knife"; turn?: number; scale?: number }

const outlines = {
  fork:
    "M-46 -330C-50 -210 -34 -170 -17 -150L-15 60C-15 150 -22 260 -20 330Q0 352 20 330C22 260 15 150 15 60L17 -150" +
    "C34 -170 50 -210 46 -330Q39 -338 33 -330L30 -216H20L18 -332Q11 -340 5 -332V-216H-5V-332Q-11 -340 -18 -332L-20 -216H-30L-33 -330Q-39 -338 -46 -330Z",
  knife:
    "M-22 -330C10 -330 30 -250 30 -120L26 10H16C16 120 24 250 22 330Q0 352 -22 330C-24 250 -18 120 -18 10Z",
}

/** A brass fork or knife lying on the table, seen from above; (x, y) is its middle. */
export function cutlery(canvas: Canvas, { x, y, kind, turn = 0, scale = 1 }: Options): string {
  const metal = canvas.linear(
    [
      [0, shade(palette.brass, 0.45)],
      [0.45, palette.brass],
      [1, shade(palette.brass, -0.4)],
    ],
    [-46, 0, 46, 0],
    true
  )
  const path = (attributes: string): string => `<path d="${outlines[kind]}" ${attributes}/>`
  const shine = `<path d="M-5 -120V310" stroke="#fff6dc" stroke-opacity=".75" stroke-width="6" stroke-linecap="round"/>`
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">` +
    [18, 9, 2]
      .map((width) =>
        path(
          `transform="translate(12 16)" fill="#2c170d" stroke="#2c170d" stroke-width="${width}" opacity=".14"`
        )
      )
      .join("") +
    `${path(`fill="${metal}"`)}${shine}</g>`
  )
}

import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { fixed } from "../kit/fixed"
import { groundShadow } from "../kit/ground-shadow"
import { palette } from "../kit/palette"
import { rope } from "../kit/rope"
import { shade } from "../kit/shade"
import type { Surface } from "../kit/surface"
import { wovenCloth } from "../kit/woven-cloth"
import { indigoStars } from "./indigo-stars"

type Options = { x: number; y: number; width: number; radius: number; stars: boolean; shadow?: boolean }

/** A runner rolled up and tied with raffia, lying with its end to the left. (x, y) is the middle of its underside. */
export function indigoRoll(canvas: Canvas, { x, y, width, radius, stars, shadow = true }: Options): string {
  const [left, right, middle, tip] = [x - width / 2, x + width / 2, y - radius, radius * 0.42]
  const outline = `M${fixed(left)} ${fixed(y - radius * 2)}H${fixed(right)}A${fixed(tip)} ${radius} 0 0 1 ${fixed(right)} ${fixed(y)}H${fixed(left)}Z`
  const skin: Surface = (u, v) => [x + u * (width / 2), middle - radius * Math.cos(v * Math.PI)]
  const round = canvas.linear(
    [
      [0, "#fff4dc", 0.12],
      [0.26, "#fff4dc", 0.26],
      [0.5, "#2c170d", 0],
      [1, "#2c170d", 0.55],
    ],
    [0, 0, 0, 1]
  )
  const turns = [1, 0.8, 0.6, 0.4, 0.2].map(
    (share) =>
      `<path d="${ellipsePath(left, middle, tip * share, radius * share)}" fill="${shade(palette.indigo, share > 0.9 ? 0.12 : -0.1)}" stroke="${shade(palette.denim, 0.3)}" stroke-opacity=".7" stroke-width="5"/>`
  )
  const cord = (dx: number): string =>
    rope(
      canvas,
      [
        [x + dx, y - radius * 2 - 4],
        [x + dx + tip * 0.8, middle],
        [x + dx, y + 4],
      ],
      { width: 20, colour: palette.sisal }
    )
  return (
    (shadow
      ? groundShadow(canvas, { x, y: y - 10, rx: width * 0.52, ry: radius * 0.34, length: width * 0.3 })
      : "") +
    wovenCloth(canvas, outline, { colour: palette.indigo, thread: 5 }) +
    canvas.clip(outline, stars ? indigoStars(canvas, skin, { columns: 7, rows: 3, size: 8 }) : "") +
    `<path d="${outline}" fill="${round}"/>${turns.join("")}${cord(10)}${cord(38)}`
  )
}

import type { Canvas } from "../kit/canvas"
import { groundShadow } from "../kit/ground-shadow"
import { shade } from "../kit/shade"
import type { Surface } from "../kit/surface"
import { wovenCloth } from "../kit/woven-cloth"
import { mudclothMarks } from "./mudcloth-marks"
import { skinPatch } from "./skin-patch"
import { softFolds } from "./soft-folds"

type Options = {
  x: number
  y: number
  width: number
  height: number
  colour: string
  lean?: number
  line?: number
}

const dents = [
  { u: -0.62, width: 0.09, from: 0, to: 0.24, lean: 0.16 },
  { u: 0.6, width: 0.09, from: 0, to: 0.2, lean: -0.14 },
  { u: -0.3, width: 0.12, from: 0.74, to: 1, lean: -0.1 },
  { u: 0.42, width: 0.12, from: 0.7, to: 1, lean: 0.12 },
]

/** A filled mudcloth cushion standing on its edge. (x, y) is the middle of that edge, `lean` how far its top goes right. */
export function cushion(canvas: Canvas, options: Options): string {
  const { x, y, width, height, colour, lean = 0, line = width * 0.011 } = options
  const skin: Surface = (u, v) => {
    const up = 2 * v - 1
    const across = u * (width / 2) * (1 - 0.1 * (1 - up * up))
    const rise = up * (height / 2) * (1 - 0.1 * (1 - u * u))
    return [x + across - lean * up * 0.5, y - height / 2 + rise + (u * lean * height) / width / 4]
  }
  const outline = skinPatch(skin, [-1, 1], [0, 1])
  const puff = canvas.radial(
    [
      [0, "#fff4dc", 0.3],
      [0.35, "#fff4dc", 0.08],
      [0.62, "#2c170d", 0.06],
      [1, "#2c170d", 0.55],
    ],
    [0.38, 0.32, 0.74]
  )
  const piping = `<path d="${outline}" fill="none" stroke="${shade(colour, -0.35)}" stroke-width="${width * 0.014}" stroke-linejoin="round"/>`
  return (
    groundShadow(canvas, {
      x,
      y: y - height * 0.02,
      rx: width * 0.44,
      ry: height * 0.06,
      length: width * 0.3,
    }) +
    wovenCloth(canvas, outline, { colour, thread: 5, slub: 0.6 }) +
    canvas.clip(
      outline,
      mudclothMarks(canvas, skin, { colour: "#efe3cc", columns: Math.round(width / 170), width: line })
    ) +
    canvas.clip(outline, softFolds(skin, dents)) +
    `<path d="${outline}" fill="${puff}"/>` +
    piping
  )
}

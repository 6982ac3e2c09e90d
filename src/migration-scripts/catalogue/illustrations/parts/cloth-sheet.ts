import type { Canvas } from "../kit/canvas"
import { softShape } from "../kit/soft-shape"
import type { Surface } from "../kit/surface"
import { wovenCloth } from "../kit/woven-cloth"
import { skinPatch } from "./skin-patch"
import { softFolds } from "./soft-folds"

type Range = [number, number]
type Band = { u?: Range; v?: Range; colour: string; opacity?: number }
type Options = {
  colour: string
  thread?: number
  slub?: number
  bands?: Band[]
  marks?: string
  folds?: Parameters<typeof softFolds>[1]
  shadow?: number
}

/** A piece of woven cloth over a skin: threads, woven bands and stripes, drawn `marks`, then folds and its shadow. */
export function clothSheet(canvas: Canvas, surface: Surface, options: Options): string {
  const { colour, thread = 5, slub = 0.5, bands = [], marks = "", folds = [], shadow = 40 } = options
  const outline = skinPatch(surface, [-1, 1], [0, 1])
  const stripes = bands.map(
    ({ u = [-1, 1], v = [0, 1], colour: dye, opacity = 0.78 }) =>
      `<path d="${skinPatch(surface, u, v)}" fill="${dye}" fill-opacity="${opacity}"/>`
  )
  const dusk = canvas.linear(
    [
      [0, "#fff4dc", 0.2],
      [0.4, "#2c170d", 0],
      [1, "#2c170d", 0.24],
    ],
    [0, 0, 1, 0.5]
  )
  const cast = `<g transform="translate(${shadow * 0.5} ${shadow * 0.45})">${softShape(outline, { opacity: 0.3, blur: shadow, steps: 5 })}</g>`
  const painted = stripes.join("") + marks + softFolds(surface, folds)
  return (
    (shadow > 0 ? cast : "") +
    wovenCloth(canvas, outline, { colour, thread, slub }) +
    canvas.clip(outline, painted) +
    `<path d="${outline}" fill="${dusk}"/>`
  )
}

import type { Canvas } from "./canvas"
import { fixed } from "./fixed"

type Fold = { x: number; width: number; lean?: number }
type Options = { outline: string; top: number; bottom: number; folds: Fold[]; depth?: number }

/**
 * Hanging or creased folds over a cloth already painted: each fold, at `x` and leaning `lean` pixels on its way
 * down, has a lit left flank and a shaded right one. `depth` 1 is a heavy drape, 0.3 the crease of an ironed towel.
 */
export function clothFolds(canvas: Canvas, options: Options): string {
  const { outline, top, bottom, folds, depth = 0.7 } = options
  const strips = folds.map(({ x, width, lean = 0 }) => {
    const height = bottom - top
    const paint = canvas.linear(
      [
        [0, "#fff6e4", 0],
        [0.32, "#fff6e4", 0.42 * depth],
        [0.5, "#fff6e4", 0],
        [0.56, "#2c170d", 0.06 * depth],
        [0.74, "#2c170d", 0.42 * depth],
        [1, "#2c170d", 0],
      ],
      [x, top, x + width, top - (lean * width) / height],
      true
    )
    const edge = (from: number): string => `${fixed(from)} ${top}`
    const side = `Q${fixed(x + width + lean * 0.3)} ${fixed(top + height / 2)} ${fixed(x + width + lean)} ${bottom}`
    const back = `Q${fixed(x + lean * 0.3)} ${fixed(top + height / 2)} ${edge(x)}`
    return `<path d="M${edge(x)}L${edge(x + width)}${side}L${fixed(x + lean)} ${bottom}${back}Z" fill="${paint}"/>`
  })
  return canvas.clip(outline, strips.join(""))
}

import { polygonPath } from "../kit/polygon-path"
import type { Point } from "../kit/point"
import type { Surface } from "../kit/surface"

type Fold = { u: number; width: number; strength?: number; from?: number; to?: number; lean?: number }

/**
 * Folds that follow a cloth's own skin: each has a lit left flank and a shaded right one around `u`, between the
 * heights `from` and `to`, swaying `lean` on its way down. Made of thin overlapping strips, soft without a blur.
 */
export function softFolds(surface: Surface, folds: Fold[]): string {
  return folds.map((fold) => flank(surface, fold, -0.5) + flank(surface, fold, 0.5)).join("")
}

function flank(surface: Surface, fold: Fold, side: number): string {
  const { u, width, strength = 1, from = 0, to = 1, lean = 0 } = fold
  const [colour, opacity] = side < 0 ? ["#fff6e4", 0.075] : ["#2c170d", 0.062]
  const edge = (offset: number): Point[] =>
    Array.from({ length: 17 }, (_, index) => {
      const down = index / 16
      const taper = Math.sin(Math.PI * (0.12 + 0.76 * down))
      return surface(u + lean * down * down + offset * taper, from + (to - from) * down)
    })
  const strips = [1, 0.78, 0.58, 0.4, 0.22].map((share) => {
    const [middle, reach] = [side * width, (width * share) / 2]
    return polygonPath([...edge(middle - reach), ...edge(middle + reach).reverse()])
  })
  const fill = `fill="${colour}" fill-opacity="${(opacity * strength).toFixed(3)}"`
  return strips.map((data) => `<path d="${data}" ${fill}/>`).join("")
}

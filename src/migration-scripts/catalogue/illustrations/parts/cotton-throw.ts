import type { Canvas } from "../kit/canvas"
import { fringe } from "../kit/fringe"
import { palette } from "../kit/palette"
import type { Point } from "../kit/point"
import { shade } from "../kit/shade"
import type { Surface } from "../kit/surface"
import { clothSheet } from "./cloth-sheet"

type Options = { colour: string; accent: string; thread?: number; knots?: number }

/** A handwoven throw over a skin: bands at its lower end, knotted fringe, heavy soft folds. */
export function cottonThrow(canvas: Canvas, surface: Surface, options: Options): string {
  const { colour, accent, thread = 8, knots = 34 } = options
  const band = (from: number, to: number, dye: string): { v: [number, number]; colour: string } => ({
    v: [from, to],
    colour: dye,
  })
  const pale = colour === palette.oat ? shade(palette.straw, 0.1) : palette.oat
  const bands = [
    band(0.6, 0.625, accent),
    band(0.66, 0.668, pale),
    band(0.69, 0.78, accent),
    band(0.715, 0.725, pale),
    band(0.745, 0.755, pale),
    band(0.8, 0.808, pale),
    band(0.84, 0.865, accent),
  ]
  const folds = [
    { u: -0.72, width: 0.2, strength: 0.9, lean: 0.04 },
    { u: -0.22, width: 0.26, strength: 1.1, lean: -0.06 },
    { u: 0.28, width: 0.2, strength: 0.8, lean: 0.05 },
    { u: 0.74, width: 0.22, strength: 1, lean: -0.03 },
  ]
  const hem = Array.from({ length: 25 }, (_, index) => surface(index / 12 - 1, 0.995))
  return (
    fringe(canvas, hem, { colour: shade(colour, -0.1), length: 112, count: knots * 6 }) +
    clothSheet(canvas, surface, { colour, thread, slub: 0.9, bands, folds }) +
    tassels(surface, colour, knots)
  )
}

// The knot every bundle of warp ends is tied to, right below the hem.
function tassels(surface: Surface, colour: string, knots: number): string {
  const all = Array.from({ length: knots }, (_, index): Point =>
    surface(-0.98 + (1.96 * index) / (knots - 1), 1)
  )
  return all
    .map(
      ([x, y]) =>
        `<ellipse cx="${x.toFixed(1)}" cy="${(y + 16).toFixed(1)}" rx="10" ry="14" fill="${shade(colour, -0.3)}"/><ellipse cx="${(x - 2).toFixed(1)}" cy="${(y + 13).toFixed(1)}" rx="8" ry="11" fill="${shade(colour, 0.12)}"/>`
    )
    .join("")
}

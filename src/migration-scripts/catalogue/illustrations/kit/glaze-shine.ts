import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import type { Point } from "./point"
import { polygonPath } from "./polygon-path"
import type { Surface } from "./surface"

type Options = { u?: [number, number]; v?: [number, number]; opacity?: number }

/** The reflection of the window in a glossy round form: two panes over two, bent along the skin. Glaze and glass. */
export function glazeShine(canvas: Canvas, surface: Surface, options: Options = {}): string {
  const { u = [-0.62, -0.36], v = [0.12, 0.52], opacity = 0.4 } = options
  const pane = (left: number, top: number): string => {
    const at = (pu: number, pv: number): Point =>
      surface(u[0] + (left + pu * 0.45) * (u[1] - u[0]), v[0] + (top + pv * 0.46) * (v[1] - v[0]))
    const side = (pu: number): Point[] => Array.from({ length: 9 }, (_, index) => at(pu, index / 8))
    return polygonPath([...side(0), ...side(1).reverse()])
  }
  const [, topY] = surface(0, v[0])
  const [, bottomY] = surface(0, v[1])
  const paint = canvas.linear(
    [
      [0, "#fffdf6", opacity],
      [1, "#fffdf6", opacity * 0.25],
    ],
    [0, Number(fixed(topY)), 0, Number(fixed(bottomY))],
    true
  )
  const panes = pane(0, 0) + pane(0.55, 0) + pane(0, 0.54) + pane(0.55, 0.54)
  return `<path d="${panes}" fill="${paint}"/>`
}

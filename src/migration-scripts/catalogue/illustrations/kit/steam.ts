import type { Canvas } from "./canvas"
import { polygonPath } from "./polygon-path"
import { Ribbon } from "./ribbon"

type Options = { x: number; y: number; height?: number; wisps?: number; opacity?: number }

/** Steam rising from a hot cup at (x, y): thin ribbons that widen, sway and fade. */
export function steam(canvas: Canvas, options: Options): string {
  const { x, y, height = 420, wisps = 3, opacity = 0.2 } = options
  const { random } = canvas
  const fade = canvas.linear(
    [
      [0, "#fffaf0", 0],
      [0.5, "#fffaf0", opacity],
      [1, "#fffaf0", 0],
    ],
    [0, y - height, 0, y],
    true
  )
  const wisp = (index: number): string => {
    const [start, sway] = [x + (index - (wisps - 1) / 2) * 92, random.range(26, 40)]
    const bends = [0, 1, -0.8, 0.9, -0.2].map((bend, step): [number, number] => [
      start + bend * sway,
      y - index * 26 - (height * (0.75 + (index % 2) * 0.25) * step) / 4,
    ])
    return [1, 0.62, 0.3]
      .map((share) => new Ribbon(bends, (along) => (14 + Math.sin(along * Math.PI) * 40) * share))
      .map(
        (band) => `<path d="${polygonPath([...band.line(-1), ...band.line(1).reverse()])}" fill="${fade}"/>`
      )
      .join("")
  }
  return Array.from({ length: wisps }, (_, index) => wisp(index)).join("")
}

import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"

type Options = { x: number; y: number; width: number; height: number; count?: number; size?: number }

/** A heap of soap bubbles, big ones below, small ones on top and around. (x, y) is the middle of its foot. */
export function lather(canvas: Canvas, options: Options): string {
  const { x, y, width, height, count = 90, size = 30 } = options
  const { random } = canvas
  const film = canvas.radial(
    [
      [0, "#ffffff", 0.95],
      [0.55, "#fffaf0", 0.85],
      [0.86, "#e4dccf", 0.85],
      [1, "#b9ab98", 0.9],
    ],
    [0.36, 0.32, 0.72]
  )
  const bubbles = Array.from({ length: count }, () => {
    const [angle, reach] = [random.range(0, Math.PI * 2), Math.sqrt(random.next())]
    const [px, py] = [
      x + (Math.cos(angle) * reach * width) / 2,
      y - height / 2 + (Math.sin(angle) * reach * height) / 2,
    ]
    const radius = size * (0.3 + 0.8 * random.next() ** 2) * (1.15 - reach * 0.5)
    return { px, py, radius }
  })
  return bubbles
    .sort((one, other) => one.py - other.py)
    .map(
      ({ px, py, radius }) =>
        `<circle cx="${fixed(px)}" cy="${fixed(py)}" r="${fixed(radius)}" fill="${film}"/><circle cx="${fixed(px - radius * 0.35)}" cy="${fixed(py - radius * 0.38)}" r="${fixed(radius * 0.16)}" fill="#fff"/>`
    )
    .join("")
}

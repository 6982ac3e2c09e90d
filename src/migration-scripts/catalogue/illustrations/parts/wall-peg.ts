import { ellipsePath } from "../kit/ellipse-path"

/** A turned wooden peg in the wall, seen from the front. */
export function wallPeg(x: number, y: number, radius = 40): string {
  const round = (dx: number, dy: number, share: number, fill: string, opacity = 1): string =>
    `<path d="${ellipsePath(x + dx, y + dy, radius * share, radius * share)}" fill="${fill}" fill-opacity="${opacity}"/>`
  return round(14, 16, 1.06, "#2c170d", 0.28) + round(0, 0, 1, "#6d4630") + round(-6, -7, 0.74, "#b98a5c")
}

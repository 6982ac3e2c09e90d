import type { Canvas } from "../kit/canvas"

/** The dents of a waffle weave over a cloth already painted; `size` is one cell's width in pixels. */
export function waffle(canvas: Canvas, outline: string, size = 26): string {
  const inner = size * 0.16
  const far = size - inner
  const tile =
    `<path d="M0 0H${size}V${size}H0Z" fill="#2c170d" fill-opacity=".05"/>` +
    `<path d="M${inner} ${inner}H${far}L${far - inner} ${inner * 2}H${inner * 2}V${far - inner}L${inner} ${far}Z" fill="#2c170d" fill-opacity=".26"/>` +
    `<path d="M${far} ${inner}V${far}H${inner}L${inner * 2} ${far - inner}H${far - inner}V${inner * 2}Z" fill="#fffaf0" fill-opacity=".34"/>`
  return `<path d="${outline}" fill="${canvas.pattern(size, size, tile)}"/>`
}

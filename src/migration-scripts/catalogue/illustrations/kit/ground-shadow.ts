import type { Canvas } from "./canvas"
import { ellipsePath } from "./ellipse-path"
import { fixed } from "./fixed"
import { softShape } from "./soft-shape"

type Options = { x: number; y: number; rx: number; ry?: number; length?: number; opacity?: number }

const tone = "#4a2412"

/**
 * What a thing standing on the table leaves there: a long soft shadow to the right and a little back, and a dark
 * contact shadow. (x, y) is the middle of its foot, `length` how far the shadow reaches. Paint it before the thing.
 */
export function groundShadow(canvas: Canvas, options: Options): string {
  const { x, y, rx, ry = rx * 0.24, length = rx * 1.3, opacity = 0.5 } = options
  const fade = canvas.linear(
    [
      [0.25, tone, opacity * 0.24],
      [0.5, tone, opacity * 0.2],
      [1, tone, 0],
    ],
    [x - rx, 0, x + rx * 0.8 + length, 0],
    true
  )
  const glow = canvas.radial([
    [0, tone, opacity * 0.9],
    [0.6, tone, opacity * 0.62],
    [0.8, tone, opacity * 0.2],
    [0.92, tone, opacity * 0.04],
    [1, tone, 0],
  ])
  const place = `cx="${fixed(x + rx * 0.1)}" cy="${fixed(y + ry * 0.1)}"`
  const pool = `<ellipse ${place} rx="${fixed(rx * 1.42)}" ry="${fixed(ry * 1.55)}" fill="${glow}"/>`
  const foot = ellipsePath(x + rx * 0.015, y + ry * 0.05, rx * 0.99, ry * 1.02)
  const contact = softShape(foot, { opacity: opacity * 0.9, blur: Math.max(8, ry * 0.18), steps: 4 })
  return cast(x, y, rx, ry, length, fade) + pool + contact
}

// Four widths over each other make the edge soft; more would fall below one step of an 8-bit colour each.
function cast(x: number, y: number, rx: number, ry: number, length: number, fade: string): string {
  const layers = [0.8, 0.95, 1.1, 1.26].map((spread) => {
    const [farX, farY] = [x + length, y - ry * 0.9]
    const [near, far] = [ry * spread, ry * 0.85 * spread * spread]
    const end = `A${fixed(rx * 0.8 * spread)} ${fixed(far)} 0 0 1 ${fixed(farX)} ${fixed(farY + far)}`
    const start = `A${fixed(rx * spread)} ${fixed(near)} 0 0 1 ${fixed(x)} ${fixed(y - near)}`
    const data = `M${fixed(x)} ${fixed(y - near)}L${fixed(farX)} ${fixed(farY - far)}${end}L${fixed(x)} ${fixed(y + near)}${start}Z`
    return `<path d="${data}" fill="${fade}"/>`
  })
  return layers.join("")
}

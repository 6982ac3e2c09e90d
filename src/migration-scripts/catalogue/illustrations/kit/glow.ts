import type { Canvas } from "./canvas"

type Options = { x?: number; y?: number; rx?: number; ry?: number; colour?: string; opacity?: number }

/** A soft pool of light (or, in a dark colour, of dusk). Kept to part of the sheet: a full-size one is slow. */
export function glow(canvas: Canvas, options: Options = {}): string {
  const { x = 420, y = 560, rx = 540, ry = 580, colour = "#fff3d9", opacity = 0.6 } = options
  const paint = canvas.radial([
    [0, colour, opacity],
    [0.4, colour, opacity * 0.62],
    [0.75, colour, opacity * 0.16],
    [1, colour, 0],
  ])
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${paint}"/>`
}

import { fixed } from "./fixed"

type Options = { colour?: string; opacity?: number; blur?: number; steps?: number }

/**
 * An outline with a soft edge `blur` pixels wide. It lays strokes of falling width over each other, because a real
 * Gaussian blur of this size costs more than the rest of the picture.
 */
export function softShape(outline: string, options: Options = {}): string {
  const { colour = "#2c170d", opacity = 0.35, blur = 40, steps = 9 } = options
  const layer = 1 - Math.pow(1 - opacity, 1 / steps)
  const attributes = `fill="${colour}" stroke="${colour}" stroke-linejoin="round"`
  const layers = Array.from({ length: steps }, (_, index) => {
    const width = (blur * (steps - index)) / steps
    return `<path d="${outline}" stroke-width="${fixed(width)}" ${attributes} opacity="${layer.toFixed(3)}"/>`
  })
  return layers.join("")
}

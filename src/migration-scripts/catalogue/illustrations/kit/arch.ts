import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import { mix } from "./mix"
import { shade } from "./shade"

type Options = { x?: number; top?: number; bottom?: number; width?: number; colour: string }

/** A round-topped niche in the wall behind the product: frames it, and its left reveal lies in shadow. */
export function arch(canvas: Canvas, options: Options): string {
  const { x = 800, top = 260, bottom = 1400, width = 1080, colour } = options
  const [left, right] = [x - width / 2, x + width / 2]
  const outline = (inset: number): string => {
    const [rx, ry] = [(width - inset) / 2, width / 2 - inset * 0.55]
    const from = `M${fixed(left + inset)} ${bottom}V${fixed(top + width / 2)}`
    return `${from}A${fixed(rx)} ${fixed(ry)} 0 0 1 ${fixed(right)} ${fixed(top + width / 2)}V${bottom}Z`
  }
  const face = canvas.linear(
    [
      [0, shade(colour, -0.1)],
      [0.5, colour],
      [1, shade(colour, 0.3)],
    ],
    [0, 0, 1, 0.7]
  )
  const reveal = [0, 0.25, 0.5, 0.75].map((share) => {
    const tone = mix(shade(colour, -0.34), shade(colour, -0.12), share)
    return `<path d="${outline(share * 34 + (share > 0 ? 30 : 0))}" fill="${tone}"/>`
  })
  const shine = `<path d="${outline(0)}" fill="none" stroke="${shade(colour, 0.6)}" stroke-opacity=".5" stroke-width="5"/>`
  return `${reveal.join("")}<path d="${outline(64)}" fill="${face}"/>${shine}`
}

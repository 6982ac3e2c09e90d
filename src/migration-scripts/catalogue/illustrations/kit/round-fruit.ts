import type { Canvas } from "./canvas"
import { ellipsePath } from "./ellipse-path"
import { fixed } from "./fixed"
import { shade } from "./shade"

type Options = {
  x: number
  y: number
  radius: number
  colour: string
  squash?: number
  turn?: number
  nub?: boolean
}

/** A citrus fruit, apple, onion or ball of soap: shaded round form with pores; `nub` adds a lemon's tip. */
export function roundFruit(canvas: Canvas, options: Options): string {
  const { x, y, radius, colour, squash = 0.86, turn = -20, nub = false } = options
  const { random } = canvas
  const skin = canvas.radial(
    [
      [0, shade(colour, 0.5)],
      [0.35, shade(colour, 0.08)],
      [0.75, shade(colour, -0.22)],
      [1, shade(colour, -0.42)],
    ],
    [0.34, 0.3, 0.78]
  )
  const pores = Array.from({ length: 40 }, () => {
    const [angle, reach] = [random.range(0, 6.3), Math.sqrt(random.next()) * 0.86]
    return `M${fixed(Math.cos(angle) * reach * radius)} ${fixed(Math.sin(angle) * reach * radius * squash)}h.1`
  })
  const tip = nub
    ? `M${fixed(radius * 0.8)} ${fixed(-radius * 0.42)}Q${fixed(radius * 1.34)} ${fixed(-radius * 0.06)} ${fixed(radius * 1.22)} ${fixed(radius * 0.08)}Q${fixed(radius * 1.14)} ${fixed(radius * 0.2)} ${fixed(radius * 0.78)} ${fixed(radius * 0.44)}Z`
    : ""
  return (
    `<g transform="translate(${fixed(x)} ${fixed(y)}) rotate(${turn})">` +
    `<path d="${ellipsePath(0, 0, radius, radius * squash)}${tip}" fill="${skin}"/>` +
    `<path d="${pores.join("")}" stroke="${shade(colour, -0.4)}" stroke-width="4" stroke-linecap="round" stroke-opacity=".25"/></g>`
  )
}

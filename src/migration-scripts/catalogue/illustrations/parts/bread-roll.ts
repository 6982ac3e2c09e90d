import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { fixed } from "../kit/fixed"
import { shade } from "../kit/shade"
import { speckle } from "../kit/speckle"

type Options = { x: number; y: number; radius: number; turn?: number; crust?: string; seeds?: boolean }

/** A round roll with a crossed slash and flour, or strewn with seeds; (x, y) is its middle. */
export function breadRoll(canvas: Canvas, options: Options): string {
  const { x, y, radius, turn = 0, crust = "#b9732f", seeds = false } = options
  const [rx, ry] = [radius, radius * 0.72]
  const skin = canvas.radial(
    [
      [0, shade(crust, 0.6)],
      [0.3, shade(crust, 0.2)],
      [0.7, shade(crust, -0.14)],
      [1, shade(crust, -0.52)],
    ],
    [0.36, 0.26, 0.82]
  )
  const spot = (u: number, v: number): [number, number] => [
    Math.sin(u * Math.PI) * rx * 0.74 * v,
    -ry * 0.18 + Math.cos(u * Math.PI) * ry * 0.56 * v,
  ]
  const strewn = (colour: string, count: number, size: [number, number], opacity: number): string =>
    speckle(canvas, spot, { count, colour, size, u: [1, 3], opacity })
  const cut = (flip: 1 | -1): string => {
    const [ax, bx] = [fixed(-rx * 0.5 * flip), fixed(rx * 0.5 * flip)]
    const [top, low] = [fixed(-ry * 0.5), fixed(ry * 0.16)]
    return `M${ax} ${top}Q${fixed(rx * 0.1)} ${fixed(-ry * 0.34)} ${bx} ${low}Q${fixed(-rx * 0.1)} ${fixed(-ry * 0.06)} ${ax} ${top}Z`
  }
  const slash = `<path d="${cut(1)}${cut(-1)}" fill="#f1dcb2" stroke="${shade(crust, -0.4)}" stroke-opacity=".5" stroke-width="${fixed(radius * 0.03)}"/>`
  const top = seeds
    ? strewn("#3a2416", 60, [radius * 0.02, radius * 0.045], 0.75) +
      strewn("#f4e2ba", 70, [radius * 0.02, radius * 0.05], 0.9)
    : slash + strewn("#fff8ea", 130, [1.2, radius * 0.04], 0.6)
  return (
    `<path d="${ellipsePath(x + radius * 0.08, y + radius * 0.12, rx, ry)}" fill="#2c170d" fill-opacity=".28"/>` +
    `<g transform="translate(${fixed(x)} ${fixed(y)}) rotate(${turn})"><path d="${ellipsePath(0, 0, rx, ry)}" fill="${skin}"/>${top}</g>`
  )
}

import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import type { Point } from "./point"
import { polygonPath } from "./polygon-path"
import { Ribbon } from "./ribbon"
import { shade } from "./shade"

type Options = { colour: string; leaves?: number; size?: number; slim?: number; stem?: string; from?: number }

/**
 * A twig with leaves on both sides along a line, from its foot to its tip: olive (`slim` 0.3), eucalyptus (0.75),
 * herbs. Each leaf has a lit and a shaded half. `from` keeps the foot of the stem bare.
 */
export function leafSprig(canvas: Canvas, points: Point[], options: Options): string {
  const { colour, leaves = 13, size = 110, slim = 0.32, stem = shade(colour, -0.35), from = 0.15 } = options
  const { random } = canvas
  const twig = new Ribbon(points, (share) => size * (0.09 - share * 0.055))
  const blades = Array.from({ length: leaves }, (_, index) => {
    const share = from + ((1 - from) * index) / (leaves - 1)
    const [x, y] = twig.point(share)
    const [aheadX, aheadY] = twig.point(Math.min(1, share + 0.02))
    const [backX, backY] = twig.point(Math.max(0, share - 0.02))
    const heading = Math.atan2(aheadY - backY, aheadX - backX)
    const side = index === leaves - 1 ? 0 : index % 2 ? 1 : -1
    const angle = heading + side * random.range(0.5, 1)
    const length = size * (1 - share * 0.35) * random.range(0.82, 1.12)
    return blade(
      [x, y],
      angle,
      length,
      length * slim * random.range(0.85, 1.1),
      shade(colour, random.jitter(0.16))
    )
  })
  const wood = `<path d="${polygonPath([...twig.line(-1), ...twig.line(1).reverse()])}" fill="${stem}"/>`
  return wood + blades.join("")
}

function blade([x, y]: Point, angle: number, length: number, width: number, colour: string): string {
  const half = (sign: number): string =>
    `M0 0C${fixed(length * 0.25)} ${fixed(width * 0.75 * sign)} ${fixed(length * 0.7)} ${fixed(width * 0.7 * sign)} ${fixed(length)} 0`
  const lit = Math.cos(angle) > 0 ? -1 : 1
  const place = `translate(${fixed(x)} ${fixed(y)}) rotate(${fixed((angle * 180) / Math.PI)})`
  return (
    `<g transform="${place}"><path d="${half(lit)}Z" fill="${shade(colour, 0.14)}"/>` +
    `<path d="${half(-lit)}Z" fill="${shade(colour, -0.2)}"/>` +
    `<path d="M0 0H${fixed(length * 0.92)}" stroke="${shade(colour, 0.4)}" stroke-width="1.6" stroke-opacity=".6"/></g>`
  )
}

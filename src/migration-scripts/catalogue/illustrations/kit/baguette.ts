import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import type { Point } from "./point"
import { polygonPath } from "./polygon-path"
import { Ribbon } from "./ribbon"

/** A crusty baguette along a line: floured back, slashed crust, darker underside. */
export function baguette(canvas: Canvas, points: Point[], width: number): string {
  const { random } = canvas
  const loaf = new Ribbon(
    points,
    (share) => width * Math.pow(Math.max(0.001, Math.sin(Math.PI * (0.04 + share * 0.92))), 0.3)
  )
  const zone = (left: number, right: number, fill: string, opacity = 1): string =>
    `<path d="${loaf.zone(left, right)}" fill="${fill}" fill-opacity="${opacity}"/>`
  const flour = Array.from({ length: 60 }, (): string => {
    const [x, y] = loaf.point(random.range(0.04, 0.96), random.range(-0.7, 0.2))
    return polygonPath(
      [
        [x, y],
        [x + random.jitter(4), y + random.jitter(4)],
      ],
      false
    )
  })
  return (
    zone(-1, 1, "#b8702f") +
    zone(0.35, 1, "#7c4519", 0.6) +
    zone(-0.8, 0.1, "#dda259", 0.75) +
    zone(-0.55, -0.2, "#f2cf8f", 0.6) +
    slashes(loaf) +
    `<path d="${flour.join("")}" stroke="#fff6e4" stroke-width="3.5" stroke-linecap="round" stroke-opacity=".7"/>`
  )
}

function slashes(loaf: Ribbon): string {
  const cuts = Array.from({ length: 7 }, (_, index) => {
    const share = 0.09 + index * 0.125
    const cut = (bulge: number): string =>
      `Q${loaf
        .point(share + 0.05 - bulge, -0.25 + bulge * 4)
        .map(fixed)
        .join(" ")} ${loaf
        .point(share + 0.13, 0.42)
        .map(fixed)
        .join(" ")}`
    const start = loaf.point(share, -0.75).map(fixed).join(" ")
    const back = `Q${loaf
      .point(share + 0.1, -0.5)
      .map(fixed)
      .join(" ")} ${start}Z`
    return `<path d="M${start}${cut(0.02)}${back}" fill="#f0d9ad"/><path d="M${start}${cut(0.04)}" fill="none" stroke="#7c4519" stroke-width="4" stroke-opacity=".6"/>`
  })
  return cuts.join("")
}

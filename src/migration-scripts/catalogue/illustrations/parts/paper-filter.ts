import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { polygonPath } from "../kit/polygon-path"
import type { Point } from "../kit/point"
import { shade } from "../kit/shade"
import { speckle } from "../kit/speckle"
import type { TurnedForm } from "../kit/turned-form"

const paper = "#f3e6cd"

/** A paper filter in a cone, standing a little over its rim, with wet coffee in it. */
export function paperFilter(canvas: Canvas, cone: TurnedForm, scale: number): string {
  const { radius, y } = cone.ring(0)
  const [half, high] = [radius * 0.9, y - 74 * scale]
  const edge = (u: number): Point => {
    const angle = u * Math.PI
    return [
      cone.x + half * 1.03 * Math.sin(angle),
      high + half * cone.tilt * Math.cos(angle) + Math.sin(u * 15) * 5 * scale,
    ]
  }
  const rim = Array.from({ length: 61 }, (_, index) => edge(index / 30 - 1))
  const face = canvas.linear([
    [0, shade(paper, -0.4)],
    [0.45, shade(paper, -0.12)],
    [1, shade(paper, 0.4)],
  ])
  const front = Array.from({ length: 31 }, (_, index) => edge(index / 30 - 0.5))
  const low = cone.arc(0.04)
  const collar = canvas.linear([
    [0, shade(paper, 0.1)],
    [0.25, shade(paper, 0.6)],
    [1, shade(paper, -0.35)],
  ])
  const level = y + 16 * scale
  const spot = (u: number, v: number): Point => [
    cone.x + Math.sin(u * 3.14) * half * 0.84 * v,
    level + Math.cos(u * 3.14) * half * 0.84 * v * cone.tilt,
  ]
  const bed = ellipsePath(cone.x, level, half * 0.86, half * 0.86 * cone.tilt)
  const foam = speckle(canvas, spot, { count: 90, colour: "#c98a4b", size: [3, 13], u: [1, 3], opacity: 0.6 })
  return (
    `<path d="${polygonPath(rim)}" fill="${face}"/>` +
    canvas.clip(polygonPath(rim), `<path d="${bed}" fill="#3b1f10"/>${foam}`) +
    `<path d="${polygonPath([...front, ...low.reverse()])}" fill="${collar}"/>`
  )
}

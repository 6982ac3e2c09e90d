import type { Canvas } from "../kit/canvas"
import { glassBody } from "../kit/glass-body"
import { palette } from "../kit/palette"
import { roundLight } from "../kit/round-light"
import { TurnedForm } from "../kit/turned-form"

type Options = { x: number; y: number; scale: number; tint?: string }

/** A green glass bottle with a paper label and a waxed cork; (x, y) is the middle of its foot. */
export function bottle(canvas: Canvas, { x, y, scale, tint = "#3f4f30" }: Options): string {
  const form = (rings: [number, number][]): TurnedForm =>
    new TurnedForm({ x, tilt: 0.25, rings: rings.map(([radius, up]) => [radius * scale, y - up * scale]) })
  const glass = form([
    [32, 700],
    [36, 560],
    [60, 470],
    [98, 380],
    [100, 200],
    [98, 0],
  ])
  const cork = form([
    [38, 760],
    [39, 720],
    [39, 640],
  ])
  const label = `<path d="${glass.band(0.58, 0.8)}" fill="${palette.oat}"/><path d="${glass.band(0.62, 0.635)}" fill="${palette.terracotta}"/>`
  return (
    `<path d="${glass.body}" fill="${tint}"/>` +
    glassBody(canvas, glass, { tint, opacity: 0.6, bubbles: 8, wall: 5 }) +
    canvas.clip(glass.body, label) +
    roundLight(canvas, glass, 0.7) +
    `<path d="${cork.silhouette}" fill="${palette.rust}"/>` +
    roundLight(canvas, cork, 0.9)
  )
}

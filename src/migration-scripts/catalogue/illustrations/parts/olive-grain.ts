import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { woodGrain } from "../kit/wood-grain"

type Area = { x: number; y: number; width: number; height: number }

/** The restless figure of olive wood, from left to right: honey ground, dark flowing veins, a knot or two. */
export function oliveGrain(canvas: Canvas, area: Area, knots = 2): string {
  const { random } = canvas
  const phase = random.range(0, 6)
  const veins = Array.from({ length: 11 }, (_, index) => {
    const base = area.y + ((index + 0.5 + random.jitter(0.4)) * area.height) / 11
    const [thick, sway] = [area.height * random.range(0.008, 0.03), area.height * random.range(0.02, 0.07)]
    const edge = (sign: number): string[] =>
      Array.from({ length: 31 }, (_, step) => {
        const share = step / 30
        const bend =
          Math.sin(share * 5 + phase + index * 0.35) * sway + Math.sin(share * 13 + index) * sway * 0.2
        const swell = 0.35 + 0.65 * Math.abs(Math.sin(share * 4 + index * 1.7))
        return `${fixed(area.x + share * area.width)} ${fixed(base + bend + sign * thick * swell)}`
      })
    const tone = random.pick(["#5e3617", "#7a4a20", "#4c2a12"])
    return `<path d="M${[...edge(-1), ...edge(1).reverse()].join("L")}Z" fill="${tone}" fill-opacity="${random.range(0.16, 0.42).toFixed(2)}"/>`
  })
  const box = `x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}"`
  const lines = Math.round(area.height / 9)
  return `<rect ${box} fill="#c08a4b"/>${veins.join("")}${woodGrain(canvas, "#a87238", area, { knots, lines, contrast: 1.3 })}`
}

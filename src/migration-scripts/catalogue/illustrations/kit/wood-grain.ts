import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import { shade } from "./shade"

type Area = { x: number; y: number; width: number; height: number }
type Options = { lines?: number; knots?: number; contrast?: number }

/** Long grain of a board from left to right, parting around a few knots. Clip it to the board's outline. */
export function woodGrain(canvas: Canvas, colour: string, area: Area, options: Options = {}): string {
  const { random } = canvas
  const { lines = Math.round(area.height / 13), knots = 2, contrast = 1 } = options
  const eyes = Array.from({ length: knots }, () => ({
    x: area.x + random.range(0.1, 0.9) * area.width,
    y: area.y + random.range(0.15, 0.85) * area.height,
    size: random.range(0.5, 1) * Math.min(46, area.height * 0.08),
  }))
  const phase = random.range(0, 6)
  const bend = (x: number, y: number): number => {
    let shift = Math.sin(x / 310 + phase + y / 260) * 8 + Math.sin(x / 97 + y / 60) * 2
    for (const eye of eyes) {
      const [dx, dy] = [(x - eye.x) / (eye.size * 4.5), (y - eye.y) / (eye.size * 1.6)]
      shift += Math.sign(dy || 1) * eye.size * Math.exp(-dx * dx - Math.abs(dy))
    }
    return shift
  }
  const strokes = Array.from({ length: lines }, (_, index) => {
    const y = area.y + ((index + random.jitter(0.5)) * area.height) / lines
    const tone = shade(colour, random.chance(0.3) ? 0.3 : -random.range(0.2, 0.5))
    const opacity = random.range(0.14, 0.42) * contrast
    const width = random.range(1.2, 5)
    let data = ""
    for (let x = area.x - 20; x <= area.x + area.width + 20; x += 26) {
      data += `${data ? "L" : "M"}${fixed(x)} ${fixed(y + bend(x, y))}`
    }
    return `<path d="${data}" stroke="${tone}" stroke-width="${fixed(width)}" stroke-opacity="${opacity.toFixed(2)}"/>`
  })
  const rings = eyes.flatMap((eye) =>
    [1, 0.66, 0.36].map((ring) => {
      const size = `rx="${fixed(eye.size * 1.5 * ring)}" ry="${fixed(eye.size * 0.6 * ring)}"`
      const tone = `stroke="${shade(colour, -0.5)}" fill="${shade(colour, -0.35)}" opacity=".35"`
      return `<ellipse cx="${fixed(eye.x)}" cy="${fixed(eye.y)}" ${size} ${tone}/>`
    })
  )
  return `<g fill="none" stroke-linejoin="round" shape-rendering="optimizeSpeed">${strokes.join("")}${rings.join("")}</g>`
}

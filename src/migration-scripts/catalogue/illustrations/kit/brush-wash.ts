import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import { shade } from "./shade"

type Area = { x: number; y: number; width: number; height: number }

/** Dry bristle marks over an area, barely visible, which keep a plain colour from looking like plastic. */
export function brushWash(canvas: Canvas, colour: string, area: Area, count = 70, slope = -0.22): string {
  const { random } = canvas
  const marks = new Map<number, string>()
  for (let stroke = 0; stroke < count; stroke++) {
    const [x, y] = [
      area.x + random.jitter(0.6) * area.width + area.width / 2,
      area.y + random.next() * area.height,
    ]
    const [reach, rise, tint] = [
      random.range(160, 620),
      random.jitter(36),
      random.pick([-0.3, -0.16, 0.3, 0.55]),
    ]
    for (let bristle = 0; bristle < 7; bristle++) {
      const [from, length] = [x + random.jitter(60) - reach / 2, reach * random.range(0.5, 1)]
      const bend = `q${fixed(length / 2)} ${fixed((length / 2) * slope + rise)} ${fixed(length)} ${fixed(length * slope)}`
      const mark = `M${fixed(from)} ${fixed(y + bristle * random.range(7, 11))}${bend}`
      marks.set(tint, (marks.get(tint) ?? "") + mark)
    }
  }
  const paths = [...marks].map(
    ([tint, data]) =>
      `<path d="${data}" stroke="${shade(colour, tint)}" stroke-width="${tint > 0.4 ? 4 : 6}"/>`
  )
  return `<g fill="none" stroke-linecap="round" stroke-opacity=".13" shape-rendering="optimizeSpeed">${paths.join("")}</g>`
}

import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import type { Point } from "./point"
import { Ribbon } from "./ribbon"
import { shade } from "./shade"

type Options = { colour: string; length?: number; count?: number; direction?: Point }

/** Loose warp ends along a cut edge, in little bundles; `direction` is where they fall (a unit vector). */
export function fringe(canvas: Canvas, edge: Point[], options: Options): string {
  const { colour, length = 60, count = 60, direction = [0, 1] } = options
  const { random } = canvas
  const hem = new Ribbon(edge, 1)
  const threads = [-0.3, -0.05, 0.25].map((tone) => {
    let data = ""
    for (let index = 0; index < count; index++) {
      const [x, y] = hem.point((index + random.jitter(0.6)) / (count - 1))
      const reach = length * random.range(0.75, 1.1)
      const [dx, dy] = [direction[0] * reach + random.jitter(length * 0.18), direction[1] * reach]
      data += `M${fixed(x)} ${fixed(y)}q${fixed(dx * 0.3 + random.jitter(5))} ${fixed(dy * 0.5)} ${fixed(dx)} ${fixed(dy)}`
    }
    return `<path d="${data}" stroke="${shade(colour, tone)}"/>`
  })
  return `<g fill="none" stroke-width="4" stroke-linecap="round">${threads.join("")}</g>`
}

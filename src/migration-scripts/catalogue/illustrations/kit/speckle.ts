import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import type { Surface } from "./surface"

type Options = {
  count: number
  colour: string
  size?: [number, number]
  opacity?: number
  u?: [number, number]
  v?: [number, number]
}

/** Iron speckles in a glaze (or seeds in soap, flecks in paper), many small and few large, following the skin. */
export function speckle(canvas: Canvas, surface: Surface, options: Options): string {
  const { count, colour, size = [1, 5.5], opacity = 0.55, u = [-1, 1], v = [0, 1] } = options
  const { random } = canvas
  let data = ""
  for (let index = 0; index < count; index++) {
    const pu = random.range(u[0], u[1])
    const [x, y] = surface(pu, random.range(v[0], v[1]))
    const radius = size[0] + (size[1] - size[0]) * Math.pow(random.next(), 4)
    const [rx, ry] = [
      radius * Math.max(0.35, Math.cos((Math.abs(pu) > 1 ? 0 : pu) * 1.4)),
      radius * random.range(0.75, 1.2),
    ]
    const arc = `a${fixed(rx)} ${fixed(ry)} 0 1 1`
    data += `M${fixed(x - rx)} ${fixed(y)}${arc} ${fixed(rx * 2)} 0${arc} ${fixed(-rx * 2)} 0Z`
  }
  return `<path d="${data}" fill="${colour}" fill-opacity="${opacity}"/>`
}

import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { shade } from "../kit/shade"
import type { Surface } from "../kit/surface"
import { palette } from "../kit/palette"

type Options = { columns: number; rows: number; size: number }

/** Tied stars over indigo cloth: small rings of pale dots where raffia kept the dye out, in offset rows. */
export function indigoStars(canvas: Canvas, surface: Surface, { columns, rows, size }: Options): string {
  const { random } = canvas
  const [pale, halo] = [[] as string[], [] as string[]]
  const dot = (u: number, v: number, radius: number): string => {
    const [x, y] = surface(u, v)
    const arc = `a${fixed(radius)} ${fixed(radius)} 0 1 1`
    return `M${fixed(x - radius)} ${fixed(y)}${arc} ${fixed(radius * 2)} 0${arc} ${fixed(-radius * 2)} 0Z`
  }
  const [du, dv] = [2 / columns, 1 / rows]
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns - (row % 2); column++) {
      const [u, v] = [-1 + du * (column + 0.5 + (row % 2) * 0.5), dv * (row + 0.5)]
      halo.push(dot(u, v, size * 3.1))
      pale.push(dot(u, v, size * 0.8))
      const turn = random.next()
      for (let ray = 0; ray < 10; ray++) {
        const angle = turn + (ray * Math.PI) / 5
        const reach = 0.27 + random.jitter(0.02)
        pale.push(
          dot(
            u + Math.cos(angle) * du * reach,
            v + Math.sin(angle) * dv * reach,
            size * random.range(0.45, 0.8)
          )
        )
      }
    }
  }
  const path = (data: string[], opacity: number): string =>
    `<path d="${data.join("")}" fill="${shade(palette.denim, 0.55)}" fill-opacity="${opacity}"/>`
  return path(halo, 0.12) + path(pale, 0.92)
}

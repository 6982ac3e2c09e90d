import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import { shade } from "./shade"
import { StrokeBatch } from "./stroke-batch"
import type { Surface } from "./surface"

type Options = {
  rows: number
  columns: number
  colour: (row: number, column: number) => string
  u?: [number, number]
  v?: [number, number]
  lean?: number
  fill?: number
  fibres?: number
}

/**
 * Twined fibre (sisal, banana bark, wool): rows of plump slanting stitches, row by row from the rim down. Paint a
 * dark ground first; it shows between the stitches. `lean` tilts them, `fill` is how much of its cell each fills,
 * `fibres` how many hairs each shows (0 unless seen close).
 */
export function weaveTwine(canvas: Canvas, surface: Surface, options: Options): string {
  const { rows, columns, colour, u = [-1, 1], v = [0, 1], lean = 0.55, fill = 1, fibres = 0 } = options
  const { random } = canvas
  const [body, crown] = [new StrokeBatch(), new StrokeBatch()]
  const [du, dv] = [(u[1] - u[0]) / columns, (v[1] - v[0]) / rows]
  const at = (pu: number, pv: number): string => {
    const [x, y] = surface(Math.max(u[0], Math.min(u[1], pu)), pv)
    return `${fixed(x)} ${fixed(y)}`
  }
  let hairs = ""
  const tones = [-0.2, -0.1, 0, 0.06, 0.14] as const
  for (let row = 0; row < rows; row++) {
    const middle = v[0] + (row + 0.5) * dv + random.jitter(dv * 0.05)
    const shift = row % 2 ? 0.5 : 0
    for (let column = 0; column <= columns; column++) {
      const [left, width] = [u[0] + (column - shift) * du, du * 1.16]
      const [tall, drop] = [dv * 0.62 * fill * random.range(0.88, 1.08), dv * lean * 0.5]
      const stitch = (up: number, down: number, from: number, to: number): string => {
        const [a, b] = [left + width * from, left + width * to]
        const [p, q] = [at(a, middle + drop * (1 - from * 2)), at(b, middle + drop * (1 - to * 2))]
        const [rise, sink] = [a + (b - a) * 0.58, a + (b - a) * 0.42]
        return `M${p}Q${at(rise, middle - up * 1.35 - drop * 0.3)} ${q}Q${at(sink, middle + down * 1.35 + drop * 0.3)} ${p}Z`
      }
      const dye = colour(row, column)
      body.add(shade(dye, random.pick(tones)), stitch(tall, tall, 0, 1))
      for (let hair = 0; hair < fibres; hair++) {
        const [from, to, offset] = [
          random.range(0.05, 0.3),
          random.range(0.6, 0.95),
          random.jitter(tall * 0.7),
        ]
        const end = (part: number): string => at(left + width * part, middle + offset + drop * (1 - part * 2))
        hairs += `M${end(from)}L${end(to)}`
      }
      crown.add(shade(dye, 0.28), stitch(tall * 0.62, -tall * 0.12, 0.2, 0.82))
    }
  }
  const hair = fibres ? `<path d="${hairs}" stroke="#2c170d" stroke-opacity=".2" stroke-width="1.6"/>` : ""
  return body.toSvg() + hair + crown.toSvg(`fill-opacity=".5"`)
}

import type { Canvas } from "./canvas"
import type { Point } from "./point"
import { Ribbon } from "./ribbon"
import { shade } from "./shade"
import { StrokeBatch } from "./stroke-batch"
import { fixed } from "./fixed"

type Options = { width: number; colour: string; twist?: number }

/** A twisted cord along a line: handle, rim binding, hanging loop. `twist` is a turn's length over the width. */
export function rope(canvas: Canvas, points: Point[], options: Options): string {
  const { width, colour, twist = 0.62 } = options
  const { random } = canvas
  const cord = new Ribbon(points, width)
  const middle = cord.line(0)
  const length = middle.reduce((sum, [x, y], index) => {
    const [px, py] = middle[index - 1] ?? [x, y]
    return sum + Math.hypot(x - px, y - py)
  }, 0)
  const turns = Math.max(2, Math.round(length / (width * twist)))
  const [strands, gleams] = [new StrokeBatch(), new StrokeBatch()]
  const at = (share: number, offset: number): string => cord.point(share, offset).map(fixed).join(" ")
  for (let turn = -1; turn <= turns; turn++) {
    const [from, step] = [turn / turns, 1 / turns]
    const tone = shade(colour, random.pick([-0.12, -0.04, 0.04, 0.1]))
    const outline = `M${at(from, -0.92)}Q${at(from + step * 1.1, -1.15)} ${at(from + step * 1.25, 0)}T${at(from + step * 1.9, 0.92)}Q${at(from + step * 0.8, 1.15)} ${at(from + step * 0.65, 0)}T${at(from, -0.92)}Z`
    strands.add(tone, outline)
    gleams.add(
      shade(colour, 0.45),
      `M${at(from + step * 0.35, -0.7)}Q${at(from + step, -0.6)} ${at(from + step * 1.1, 0.1)}Q${at(from + step * 0.8, -0.2)} ${at(from + step * 0.35, -0.7)}Z`
    )
  }
  const ground = `<path d="${cord.outline}" fill="${shade(colour, -0.55)}"/>`
  const under = `<path d="${cord.zone(0.35, 1)}" fill="#2c170d" fill-opacity=".22"/>`
  return ground + strands.toSvg() + gleams.toSvg(`fill-opacity=".55"`) + under
}

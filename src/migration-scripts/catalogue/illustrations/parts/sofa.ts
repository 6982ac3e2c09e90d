import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { groundShadow } from "../kit/ground-shadow"
import { wovenCloth } from "../kit/woven-cloth"

type Options = { x: number; y: number; colour: string }

/** A low two-seat sofa seen from the front, company for throws and cushions. (x, y) is its feet's middle. */
export function sofa(canvas: Canvas, { x, y, colour }: Options): string {
  const box = (left: number, top: number, width: number, height: number, round: number): string =>
    block(canvas, [x + left, y + top, width, height], round, colour)
  const leg = (left: number): string =>
    `<path d="M${x + left} ${y - 90}h44l-10 90h-24Z" fill="#6d4630"/><path d="M${x + left} ${y - 90}h16l-2 90h-4Z" fill="#8a5f42"/>`
  return (
    groundShadow(canvas, { x, y, rx: 720, ry: 60, length: 220 }) +
    leg(-640) +
    leg(590) +
    box(-640, -900, 1280, 560, 70) +
    box(-560, -460, 570, 220, 56) +
    box(6, -460, 570, 220, 56) +
    box(-680, -250, 1360, 190, 44) +
    box(-740, -640, 190, 590, 84) +
    box(550, -640, 190, 590, 84)
  )
}

function block(
  canvas: Canvas,
  [x, y, width, height]: [number, number, number, number],
  round: number,
  colour: string
): string {
  const [r, w, h] = [round, width - round * 2, height - round * 2]
  const turn = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  const outline = `M${fixed(x + r)} ${fixed(y)}h${w}${turn(r, r)}v${h}${turn(-r, r)}h${-w}${turn(-r, -r)}v${-h}${turn(r, -r)}Z`
  const down = canvas.linear(
    [
      [0, "#fff4dc", 0.4],
      [0.3, "#fff4dc", 0.05],
      [0.7, "#2c170d", 0.06],
      [1, "#2c170d", 0.4],
    ],
    [0, 0, 0.3, 1]
  )
  const edge = `<path d="${outline}" fill="none" stroke="#2c170d" stroke-opacity=".2" stroke-width="5"/>`
  return `${wovenCloth(canvas, outline, { colour, thread: 4, slub: 0.3 })}<path d="${outline}" fill="${down}"/>${edge}`
}

import type { Canvas } from "../kit/canvas"
import { groundShadow } from "../kit/ground-shadow"
import { leafSprig } from "../kit/leaf-sprig"
import { palette } from "../kit/palette"
import { rope } from "../kit/rope"
import { shade } from "../kit/shade"
import type { Surface } from "../kit/surface"
import { clothSheet } from "./cloth-sheet"
import { profileSurface } from "./profile-surface"

type Options = {
  x: number
  y: number
  width: number
  height: number
  colour: string
  open?: boolean
  inside?: string
}

const pleats = [-0.75, -0.45, -0.12, 0.2, 0.5, 0.8].map((u, index) => ({
  u,
  width: 0.12,
  strength: 1.25,
  to: index % 2 ? 0.62 : 0.8,
  lean: u * 0.12,
}))

/** A standing linen bag: tied with a drawstring, or `open` around what is `inside`. (x, y) is the middle of its foot. */
export function breadBag(canvas: Canvas, options: Options): string {
  const { x, y, width, height, colour, open = false, inside = "" } = options
  const half = width / 2
  const skin = shapeOf(options)
  const line = Array.from({ length: 9 }, (_, index) => skin(index / 4 - 1, open ? 0.12 : 0.2))
  const [knotX, knotY] = skin(0.1, open ? 0.13 : 0.205)
  const tail = (dx: number, dy: number): string =>
    rope(
      canvas,
      [
        [knotX, knotY],
        [knotX + dx * 0.7, knotY + dy * 0.4],
        [knotX + dx, knotY + dy],
      ],
      { width: 17, colour: palette.oat, twist: 0.9 }
    )
  const [earX, earY] = skin(0, 0.82)
  const ink = colour === palette.indigo ? shade(palette.oat, 0.1) : palette.indigo
  return (
    groundShadow(canvas, { x, y: y - 14, rx: half * 0.9, ry: half * 0.18, length: width * 0.5 }) +
    (open
      ? `<path d="M${x - half * 0.86} ${y - height}Q${x} ${y - height - 70} ${x + half * 0.86} ${y - height}L${x + half * 0.7} ${y - height * 0.8}H${x - half * 0.7}Z" fill="${shade(colour, -0.5)}"/>`
      : "") +
    inside +
    clothSheet(canvas, skin, { colour, thread: 5, slub: 0.9, folds: pleats, shadow: 18 }) +
    leafSprig(
      canvas,
      [
        [earX, earY],
        [earX + 4, earY - height * 0.14],
        [earX + 16, earY - height * 0.27],
      ],
      { colour: ink, size: 74, leaves: 13, slim: 0.36, from: 0.4 }
    ) +
    tail(90, 190) +
    tail(40, 230) +
    rope(canvas, line, { width: 22, colour: palette.oat, twist: 0.9 })
  )
}

function shapeOf({ x, y, width, height, open = false }: Options): Surface {
  const half = width / 2
  const neck = open ? half * 0.78 : half * 0.2
  return profileSurface({
    x,
    top: y - height,
    bottom: y - height * 0.03,
    halves: [
      [0, open ? half * 0.86 : half * 0.52],
      [open ? 0.12 : 0.2, neck],
      [open ? 0.4 : 0.5, half * 0.98],
      [0.85, half],
      [1, half * 0.84],
    ],
    bow: height * 0.035,
  })
}

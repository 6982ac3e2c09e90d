import type { Canvas } from "../kit/canvas"
import { glassBody } from "../kit/glass-body"
import { groundShadow } from "../kit/ground-shadow"
import { shade } from "../kit/shade"
import { TurnedForm } from "../kit/turned-form"

type VaseShape = "bud" | "tall" | "round"
type Options = {
  x: number
  y: number
  scale: number
  shape: VaseShape
  tint: string
  water?: number
  stems?: (form: TurnedForm) => string
}

// Radius and height above the foot, rim first.
const shapes: Record<VaseShape, [number, number][]> = {
  bud: [
    [86, 470],
    [60, 420],
    [58, 350],
    [110, 250],
    [150, 140],
    [132, 30],
    [112, 0],
  ],
  tall: [
    [168, 880],
    [142, 800],
    [150, 640],
    [198, 400],
    [208, 200],
    [178, 40],
    [160, 0],
  ],
  round: [
    [190, 660],
    [160, 610],
    [230, 520],
    [334, 340],
    [300, 130],
    [206, 24],
    [184, 0],
  ],
}

/** A mouth-blown vase of waste glass with bubbles; `water` is how far down (0 to 1) it begins. (x, y) is its foot. */
export function glassVase(canvas: Canvas, options: Options): string {
  const { x, y, scale, shape, tint, water, stems } = options
  const form = new TurnedForm({
    x,
    tilt: 0.25,
    rings: shapes[shape].map(([radius, up]) => [radius * scale, y - up * scale]),
  })
  const foot = form.ring(1).radius
  return (
    groundShadow(canvas, { x, y, rx: foot, ry: foot * 0.26, length: 460 * scale, opacity: 0.4 }) +
    caustic(canvas, x, y, foot, tint) +
    (stems ? stems(form) : "") +
    (water === undefined ? "" : filling(form, water, tint)) +
    glassBody(canvas, form, { tint, opacity: 0.3, bubbles: 60, wall: 13 * scale })
  )
}

function filling(form: TurnedForm, level: number, tint: string): string {
  return (
    `<path d="${form.band(level, 0.97)}${form.ellipse(level, 8)}" fill="${shade(tint, 0.3)}" fill-opacity=".28"/>` +
    `<path d="${form.ellipse(level, 8)}" fill="#fffaf0" fill-opacity=".22" stroke="#fffaf0" stroke-opacity=".6" stroke-width="3"/>`
  )
}

// Glass throws tinted light into its own shadow.
function caustic(canvas: Canvas, x: number, y: number, foot: number, tint: string): string {
  const paint = canvas.radial([
    [0, shade(tint, 0.5), 0.75],
    [0.5, tint, 0.3],
    [1, tint, 0],
  ])
  return `<ellipse cx="${x + foot * 1.7}" cy="${y - foot * 0.1}" rx="${foot * 1.4}" ry="${foot * 0.3}" fill="${paint}"/>`
}

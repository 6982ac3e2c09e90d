import { BoxForm } from "../kit/box-form"
import { boxLight } from "../kit/box-light"
import { boxShadow } from "../kit/box-shadow"
import type { Canvas } from "../kit/canvas"
import { palette } from "../kit/palette"
import type { Point } from "../kit/point"
import { polygonPath } from "../kit/polygon-path"
import { shade } from "../kit/shade"
import { wovenCloth } from "../kit/woven-cloth"

type Options = { x: number; y: number; scale: number; cover: string; turn?: number; shadow?: number }

const tilt = 0.46
const size = { width: 900, depth: 640, pages: 104, board: 22 }

/** A closed journal lying on its back, its sewn spine towards us. (x, y) is the middle of its foot. */
export function journal(canvas: Canvas, options: Options): string {
  const { x, y, scale, cover, turn = -0.5, shadow = 360 } = options
  const s = (value: number): number => value * scale
  const slab = (up: number, height: number, less: number): BoxForm =>
    new BoxForm({
      x,
      y: y - s(up),
      width: s(size.width - less),
      depth: s(size.depth - less * 0.6),
      height: s(height),
      turn,
      tilt,
      corner: 0.03,
    })
  const [under, pages] = [slab(0, size.board, 0), slab(size.board, size.pages, 24)]
  const over = slab(size.board + size.pages, size.board, 0)
  return (
    boxShadow(canvas, under, s(shadow)) +
    board(canvas, under, cover) +
    `<path d="${pages.body}" fill="${palette.chalk}"/>` +
    canvas.clip(pages.body, deckle(canvas, pages)) +
    boxLight(canvas, pages, 0.8) +
    sewing(pages, s) +
    board(canvas, over, cover) +
    label(over, s, cover)
  )
}

function board(canvas: Canvas, form: BoxForm, cover: string): string {
  const top = form.loop(0)
  const light = canvas.linear(
    [
      [0, "#fff4dc", 0.3],
      [0.5, "#fff4dc", 0],
      [1, "#2c170d", 0.2],
    ],
    [0, 0, 1, 0.7]
  )
  return (
    `<path d="${form.body}" fill="${shade(cover, -0.14)}"/>` +
    boxLight(canvas, form, 0.7) +
    wovenCloth(canvas, top, { colour: cover, thread: 4, slub: 0.9 }) +
    `<path d="${top}" fill="${light}" stroke="${shade(cover, 0.4)}" stroke-opacity=".5" stroke-width="3"/>`
  )
}

// Torn edges: no two sheets end at the same place.
function deckle(canvas: Canvas, form: BoxForm): string {
  const { random } = canvas
  const sheets = Array.from({ length: 15 }, (_, index) => {
    const line = polygonPath(
      form.arc((index + 0.5) / 15, () => random.jitter(0.018)),
      false
    )
    const tone = random.pick(["#bfae90", "#d5c6a8", "#a8967a"])
    return `<path d="${line}" fill="none" stroke="${tone}" stroke-opacity=".8" stroke-width="${random.range(1.5, 4).toFixed(1)}"/>`
  })
  return sheets.join("")
}

function sewing(form: BoxForm, s: (value: number) => number): string {
  const near = s((size.depth - 14) / 2)
  const stations = [-340, -300, -110, -70, 110, 70, 340, 300].map((across) => {
    const line = [0.06, 0.94].map((share) => form.project(s(across), s(size.pages * share), near))
    return polygonPath(line, false)
  })
  const thread = stations.join("")
  return `<path d="${thread}" stroke="#2c170d" stroke-opacity=".4" stroke-width="${s(13)}" transform="translate(3 3)"/><path d="${thread}" stroke="${palette.sisal}" stroke-width="${s(10)}" stroke-dasharray="${s(20)} ${s(4)}"/>`
}

function label(form: BoxForm, s: (value: number) => number, cover: string): string {
  const quad = (across: number, near: number, slip = 0): Point[] =>
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([a = 0, n = 0]) => {
      const [px, py] = form.project(s(a * across), s(size.board), s(n * near - 60))
      return [px + slip, py + slip]
    })
  return (
    `<path d="${polygonPath(quad(176, 92, 5))}" fill="#2c170d" fill-opacity=".3"/>` +
    `<path d="${polygonPath(quad(176, 92))}" fill="${palette.chalk}"/>` +
    `<path d="${polygonPath(quad(154, 74))}" fill="none" stroke="${cover}" stroke-width="4"/>` +
    `<path d="${polygonPath(quad(110, 0), false)}" fill="none" stroke="${shade(cover, -0.1)}" stroke-width="5"/>`
  )
}

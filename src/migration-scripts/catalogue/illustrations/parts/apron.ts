import type { Canvas } from "../kit/canvas"
import { polygonPath } from "../kit/polygon-path"
import type { Point } from "../kit/point"
import { Ribbon } from "../kit/ribbon"
import { shade } from "../kit/shade"
import { stitches } from "../kit/stitches"
import type { Surface } from "../kit/surface"
import { clothSheet } from "./cloth-sheet"
import { profileSurface } from "./profile-surface"
import { skinPatch } from "./skin-patch"

type Options = { x: number; y: number; scale: number; colour: string; inPocket?: string }

/** A cross-back apron hanging by its straps from a peg at (x, y), with one wide, divided pocket. */
export function apron(canvas: Canvas, { x, y, scale, colour, inPocket = "" }: Options): string {
  const s = (value: number): number => value * scale
  const skin = profileSurface({
    x,
    top: y + s(330),
    bottom: y + s(1400),
    halves: [
      [0, s(215)],
      [0.1, s(222)],
      [0.4, s(430)],
      [1, s(455)],
    ],
    bow: s(34),
  })
  const folds = [
    { u: -0.66, width: 0.16, from: 0.4 },
    { u: -0.12, width: 0.14, strength: 0.7, from: 0.2 },
    { u: 0.36, width: 0.15, strength: 0.8, from: 0.3 },
    { u: 0.78, width: 0.14, from: 0.42 },
  ]
  const thread = shade(colour, colour === "#3a3531" ? 0.4 : -0.3)
  const seam = (line: Point[]): string =>
    stitches(line, { colour: thread, width: s(3.4), length: s(12), gap: s(8) })
  return (
    straps(skin, x, y, s(1), shade(colour, -0.12)) +
    clothSheet(canvas, skin, { colour, thread: 4, slub: 0.2, folds, shadow: s(50) }) +
    seam(along(skin, -0.9, 0.9, 0.03)) +
    seam(along(skin, -0.97, 0.97, 0.975)) +
    inPocket +
    pocket(canvas, skin, colour, seam)
  )
}

function along(skin: Surface, from: number, to: number, v: number): Point[] {
  return Array.from({ length: 25 }, (_, index) => skin(from + ((to - from) * index) / 24, v))
}

function pocket(canvas: Canvas, skin: Surface, colour: string, seam: (line: Point[]) => string): string {
  const [left, right, top, low] = [-0.6, 0.6, 0.5, 0.74]
  const patch: Surface = (u, v) => skin(left + ((u + 1) / 2) * (right - left), top + v * (low - top))
  const upright = (u: number): Point[] => [skin(u, top + 0.008), skin(u, low - 0.008)]
  const edge = `<path d="${skinPatch(patch, [-1, 1], [0, 0.12])}" fill="#fff4dc" fill-opacity=".14"/>`
  const lip = `<path d="${polygonPath(along(skin, left, right, top), false)}" fill="none" stroke="#2c170d" stroke-opacity=".4" stroke-width="6"/>`
  const lines = [
    upright(left + 0.03),
    upright(0.22),
    upright(right - 0.03),
    along(skin, left + 0.03, right - 0.03, low - 0.01),
  ]
  return (
    clothSheet(canvas, patch, { colour, thread: 4, slub: 0.2, shadow: 14 }) +
    edge +
    lip +
    lines.map(seam).join("")
  )
}

// Both straps run up to the peg and cross on their way.
function straps(skin: Surface, x: number, y: number, size: number, colour: string): string {
  return [-1, 1]
    .map((side) => {
      const [endX, endY] = skin(side * 0.86, 0.02)
      const band = new Ribbon(
        [
          [endX, endY],
          [endX - side * size * 60, endY - size * 150],
          [x + side * size * 26, y + size * 70],
          [x - side * size * 24, y - size * 8],
        ],
        size * 46
      )
      const cast = `<path transform="translate(${size * 18} ${size * 20})" d="${band.outline}" fill="#2c170d" fill-opacity=".2"/>`
      const dusk = `<path d="${band.zone(0.3, 1)}" fill="#2c170d" fill-opacity=".18"/>`
      return `${cast}<path d="${band.outline}" fill="${shade(colour, side * 0.05)}"/>${dusk}`
    })
    .join("")
}

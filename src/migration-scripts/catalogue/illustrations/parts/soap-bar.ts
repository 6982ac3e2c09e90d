import { BoxForm } from "../kit/box-form"
import { boxShadow } from "../kit/box-shadow"
import type { Canvas } from "../kit/canvas"
import { palette } from "../kit/palette"
import type { Point } from "../kit/point"
import { polygonPath } from "../kit/polygon-path"
import { speckle } from "../kit/speckle"
import { softBlock } from "./soft-block"

type Options = {
  x: number
  y: number
  scale: number
  colour: string
  turn?: number
  size?: Point
  tall?: number
  band?: string
  leaf?: boolean
  flecks?: string
  shadow?: number
}

/** A bar of soap, perhaps with a pressed leaf or a paper band round it. (x, y) is the middle of its foot. */
export function soapBar(canvas: Canvas, options: Options): string {
  const { x, y, scale, colour, turn = -0.5, tall = 230, band, leaf = false, flecks, shadow = 420 } = options
  const [width, depth] = options.size ?? [780, 540]
  const s = (value: number): number => value * scale
  const form = new BoxForm({
    x,
    y,
    width: s(width),
    depth: s(depth),
    height: s(tall),
    turn,
    tilt: 0.4,
    corner: 0.2,
  })
  const spots = flecks ? { flecks: { count: 240, colour: flecks, size: s(7) } } : {}
  const [half, lid] = [s(depth) / 2, s(tall) + s(28)]
  const top = (u: number, v: number): Point => form.project(u * s(width) * 0.42, lid, (v - 0.5) * half * 1.7)
  const crumbs = flecks ? speckle(canvas, top, { count: 150, colour: flecks, size: [s(2), s(7)] }) : ""
  return (
    boxShadow(canvas, form, s(shadow)) +
    softBlock(canvas, form, { colour, pillow: s(46), ...spots }) +
    crumbs +
    (leaf ? pressedLeaf((across, near) => form.project(s(across), lid, s(near)), s(1)) : "") +
    (band ? paperBand(canvas, form, { half, reach: s(width * 0.2), lid, colour: band, size: s(1) }) : "")
  )
}

function pressedLeaf(at: (across: number, near: number) => Point, size: number): string {
  const side = (sign: number): Point[] =>
    Array.from({ length: 21 }, (_, index) => {
      const share = index / 20
      return at(-200 + 400 * share, sign * 92 * Math.sin(Math.PI * share ** 0.8))
    })
  const veins = [-120, -60, 0, 60].flatMap((across, index) =>
    [-1, 1].map((sign) => polygonPath([at(across, 0), at(across + 50, sign * (52 - index * 8))], false))
  )
  const lines =
    polygonPath([...side(1), ...side(-1).reverse()]) +
    polygonPath([at(-270, 0), at(180, 0)], false) +
    veins.join("")
  const cut = (colour: string, opacity: number, slip: number): string =>
    `<path d="${lines}" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${(7 * size).toFixed(1)}" stroke-linecap="round" transform="translate(${slip} ${slip})"/>`
  return cut("#fffaf0", 0.75, 4 * size) + cut("#2c170d", 0.3, 0)
}

type Band = { half: number; reach: number; lid: number; colour: string; size: number }

function paperBand(canvas: Canvas, form: BoxForm, { half, reach, lid, colour, size }: Band): string {
  const at = (side: number, up: number, near: number): Point => form.project(side * reach, up, near)
  const edge = (side: number): Point[] => [
    at(side, lid - 26 * size, -half),
    at(side, lid, -half * 0.82),
    at(side, lid, half * 0.82),
    at(side, lid - 24 * size, half),
    at(side, 0, half * 1.005),
  ]
  const front = [at(-1, lid - 20 * size, half), at(1, lid - 20 * size, half), at(1, 0, half), at(-1, 0, half)]
  const stripe = (from: number, to: number): string => {
    const line = (side: number): Point[] => [
      at(side, lid, -half * 0.82),
      at(side, lid, half * 0.82),
      at(side, lid - 24 * size, half),
      at(side, 0, half),
    ]
    return polygonPath([...line(from), ...line(to).reverse()])
  }
  const shadow = canvas.linear(
    [
      [0, "#2c170d", 0.06],
      [1, "#2c170d", 0.24],
    ],
    [0, 0, 0, 1]
  )
  const outline = polygonPath([...edge(-1), ...edge(1).reverse()])
  return (
    `<path d="${outline}" fill="#2c170d" fill-opacity=".25" transform="translate(${8 * size} ${5 * size})"/>` +
    `<path d="${outline}" fill="${palette.chalk}"/>` +
    `<path d="${stripe(-0.82, -0.7)}${stripe(0.7, 0.82)}" fill="${colour}"/>` +
    `<path d="${polygonPath(front)}" fill="${shadow}"/>` +
    emblem(form, lid, half, colour)
  )
}

function emblem(form: BoxForm, lid: number, half: number, colour: string): string {
  const ring = (radius: number): string =>
    polygonPath(
      Array.from({ length: 33 }, (_, index) => {
        const angle = (index / 32) * Math.PI * 2
        return form.project(Math.cos(angle) * radius, lid, Math.sin(angle) * radius)
      })
    )
  const dot = `<path d="${ring(half * 0.3)}" fill="${colour}"/>`
  return `${dot}<path d="${ring(half * 0.22)}" fill="none" stroke="${palette.chalk}" stroke-width="5"/><path d="${ring(half * 0.08)}" fill="${palette.chalk}"/>`
}

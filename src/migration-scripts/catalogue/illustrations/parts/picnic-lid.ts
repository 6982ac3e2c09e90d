import type { BoxForm } from "../kit/box-form"
import type { Canvas } from "../kit/canvas"
import type { Point } from "../kit/point"
import { polygonPath } from "../kit/polygon-path"
import { rope } from "../kit/rope"
import { shade } from "../kit/shade"
import { weavePlait } from "../kit/weave-plait"

type Options = {
  width: number
  depth: number
  height: number
  scale: number
  willow: string
  side: 1 | -1
  angle: number
}

/** One of a picnic basket's two lids, hinged at the basket's middle and lifted by `angle` (radians). */
export function picnicLid(canvas: Canvas, form: BoxForm, options: Options): string {
  const { width, depth, height, scale, willow, side, angle } = options
  const [reach, half, up] = [width * 0.51, depth * 0.52, height + scale * 22]
  // Across the lid (0 at the hinge, 1 at its free edge) and along the hinge.
  const flat = (u: number, v: number): Point => {
    const out = (u + 1) / 2
    const bulge = Math.sin(Math.PI * out) * scale * 14
    return form.project(
      side * (scale * 14 + out * reach * Math.cos(angle)),
      up + out * reach * Math.sin(angle) + bulge * Math.cos(angle),
      (v * 2 - 1) * half
    )
  }
  const line = lidEdge().map(([u, v]) => flat(u, v))
  const outline = polygonPath(line)
  const weave = weavePlait(canvas, flat, {
    rows: 18,
    columns: 11,
    weft: () => shade(willow, 0.04),
    warp: () => shade(willow, -0.12),
  })
  const light = lidLight(canvas, Math.sin(angle) > 0.3)
  return (
    `<path d="${outline}" transform="translate(${scale * 6} ${scale * 22})" fill="#2c170d" fill-opacity=".32"/>` +
    `<path d="${outline}" fill="${shade(willow, -0.55)}"/>` +
    canvas.clip(outline, weave) +
    `<path d="${outline}" fill="${light}"/>` +
    rope(canvas, evenly(line), { width: scale * 34, colour: shade(willow, -0.04), twist: 0.8 })
  )
}

/** The lid's edge from hinge to hinge, as across and along, its free corners rounded. */
function lidEdge(): [number, number][] {
  const corner = 0.22
  const round = Array.from({ length: 9 }, (_, index): [number, number] => {
    const turn = ((index / 8) * Math.PI) / 2
    return [1 - corner + corner * Math.sin(turn), (corner / 2) * (1 - Math.cos(turn))]
  })
  return [[-1, 0], ...round, ...round.map(([u, v]): [number, number] => [u, 1 - v]).reverse(), [-1, 1]]
}

function lidLight(canvas: Canvas, standing: boolean): string {
  return canvas.linear(
    [
      [0, standing ? "#2c170d" : "#fff4dc", standing ? 0.1 : 0.28],
      [1, "#2c170d", standing ? 0.42 : 0.14],
    ],
    [0, 0, 1, 0.6]
  )
}

// A rope twists evenly only along evenly spaced points; the lid's corners have many and its sides have none.
function evenly(line: Point[]): Point[] {
  return line.flatMap((from, index): Point[] => {
    const to = line[index + 1]
    if (!to) return [from]
    const steps = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 16))
    const part = (step: number, axis: 0 | 1): number => from[axis] + ((to[axis] - from[axis]) * step) / steps
    return Array.from({ length: steps }, (_, step): Point => [part(step, 0), part(step, 1)])
  })
}

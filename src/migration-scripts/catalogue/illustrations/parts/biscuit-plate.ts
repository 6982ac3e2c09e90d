import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { groundShadow } from "../kit/ground-shadow"
import { palette } from "../kit/palette"
import { shade } from "../kit/shade"
import { speckle } from "../kit/speckle"

type Options = { x: number; y: number; scale: number; colour?: string }

/** A small plate with three oat biscuits, company for anything hot to drink. (x, y) is the middle of the plate. */
export function biscuitPlate(canvas: Canvas, { x, y, scale, colour = palette.chalk }: Options): string {
  const s = (value: number): number => value * scale
  const face = canvas.linear([
    [0, shade(colour, -0.06)],
    [0.35, shade(colour, 0.4)],
    [1, shade(colour, -0.3)],
  ])
  const well = canvas.linear([
    [0, shade(colour, -0.26)],
    [1, shade(colour, 0.1)],
  ])
  const stack = [
    [-70, -16],
    [62, -6],
    [-4, -50],
  ] as const
  return (
    groundShadow(canvas, { x, y: y + s(12), rx: s(236), ry: s(64), length: s(150) }) +
    `<path d="${ellipsePath(x, y + s(12), s(262), s(74))}" fill="${shade(colour, -0.4)}"/>` +
    `<path d="${ellipsePath(x, y, s(265), s(76))}" fill="${face}"/>` +
    `<path d="${ellipsePath(x, y + s(4), s(196), s(52))}" fill="${well}"/>` +
    stack.map(([dx, dy]) => biscuit(canvas, x + s(dx), y + s(dy), s(104))).join("")
  )
}

function biscuit(canvas: Canvas, x: number, y: number, radius: number): string {
  const crust = "#c48a48"
  const top = canvas.radial(
    [
      [0, "#ecc182"],
      [0.75, crust],
      [1, shade(crust, -0.25)],
    ],
    [0.36, 0.3, 0.75]
  )
  const [flat, thick] = [0.34, radius * 0.2]
  const spot = (u: number, v: number): [number, number] => [
    x + u * radius * v,
    y + Math.sin(u * 9 + v * 40) * radius * flat * v * 0.8,
  ]
  return (
    `<path d="${ellipsePath(x + 8, y + thick + 8, radius, radius * flat)}" fill="#2c170d" fill-opacity=".3"/>` +
    `<path d="${ellipsePath(x, y + thick, radius, radius * flat)}" fill="${shade(crust, -0.4)}"/>` +
    `<path d="${ellipsePath(x, y, radius, radius * flat)}" fill="${top}"/>` +
    speckle(canvas, spot, { count: 60, colour: "#7a4a1e", size: [2, 8], opacity: 0.5, v: [0, 0.9] }) +
    speckle(canvas, spot, { count: 40, colour: "#fff0cf", size: [2, 7], opacity: 0.6, v: [0, 0.9] })
  )
}

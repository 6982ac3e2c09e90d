import type { Canvas } from "../kit/canvas"
import { groundShadow } from "../kit/ground-shadow"
import { polygonPath } from "../kit/polygon-path"
import { roundLight } from "../kit/round-light"
import { speckle } from "../kit/speckle"
import type { Surface } from "../kit/surface"
import { TurnedForm } from "../kit/turned-form"
import { softFolds } from "./soft-folds"
import { wrapPrint } from "./wrap-print"

type Print = { kind: "comb" | "dots" | "leaves"; ground: string; colour: string }
type Options = { x: number; y: number; scale: number; glaze: string; print: Print }

const pleats = [-0.8, -0.58, -0.34, -0.1, 0.16, 0.4, 0.62, 0.82].map((u) => ({
  u,
  width: 0.07,
  strength: 1.3,
  to: 0.36,
}))

/** A bowl with a beeswax wrap pressed over its mouth. (x, y) is the middle of its foot. */
export function wrappedBowl(canvas: Canvas, { x, y, scale, glaze, print }: Options): string {
  const s = (value: number): number => value * scale
  const form = new TurnedForm({
    x,
    tilt: 0.27,
    rings: [
      [s(430), y - s(470)],
      [s(426), y - s(330)],
      [s(370), y - s(150)],
      [s(250), y - s(30)],
      [s(210), y],
    ],
  })
  const hem = (u: number): number => Math.sin(u * 17) * 0.022 + Math.sin(u * 7) * 0.02
  const skirt = polygonPath([...form.arc(0), ...form.arc(0.32, hem).reverse()])
  const mouth = form.ring(0)
  const lid: Surface = (u, v) => [x + u * mouth.radius, mouth.y + (2 * v - 1) * mouth.radius * form.tilt]
  const print0 = { kind: print.kind, colour: print.colour, count: 9 }
  const skin: Surface = (u, v) => form.point(u, v * 0.4)
  return (
    groundShadow(canvas, { x, y, rx: s(250), ry: s(60), length: s(470) }) +
    `<path d="${form.body}" fill="${glaze}"/>` +
    speckle(canvas, form.point, { count: 260, colour: "#4a2a18", size: [scale, scale * 6] }) +
    `<path d="${skirt}" fill="#2c170d" fill-opacity=".3" transform="translate(6 18)"/>` +
    `<path d="${skirt}" fill="${print.ground}"/>` +
    canvas.clip(skirt, wrapPrint(skin, { ...print0, count: 8 }) + softFolds(form.point, pleats)) +
    roundLight(canvas, form, 0.9, 0.2) +
    `<path d="${form.ellipse(0)}" fill="${print.ground}"/>` +
    canvas.clip(form.ellipse(0), wrapPrint(lid, print0)) +
    `<path d="${form.ellipse(0)}" fill="${sheen(canvas)}" stroke="#fff6e4" stroke-opacity=".5" stroke-width="6"/>`
  )
}

function sheen(canvas: Canvas): string {
  return canvas.linear(
    [
      [0, "#fff4dc", 0.42],
      [0.5, "#fff4dc", 0.06],
      [1, "#2c170d", 0.2],
    ],
    [0, 0, 1, 0.6]
  )
}

import type { Canvas } from "../kit/canvas"
import { groundShadow } from "../kit/ground-shadow"
import type { Point } from "../kit/point"
import { Ribbon } from "../kit/ribbon"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { TurnedForm } from "../kit/turned-form"
import { woodGrain } from "../kit/wood-grain"

type Options = { x: number; y: number; scale: number; tall: number; wood: string }

/** A stool carved from one block: a dished seat on four bowed legs. (x, y) is the middle between its feet. */
export function carvedStool(canvas: Canvas, { x, y, scale, tall, wood }: Options): string {
  const s = (value: number): number => value * scale
  const seat = new TurnedForm({
    x,
    tilt: 0.27,
    rings: [
      [s(430), y - s(tall)],
      [s(446), y - s(tall - 40)],
      [s(420), y - s(tall - 96)],
      [s(330), y - s(tall - 140)],
    ],
  })
  const leg = (angle: number): string => {
    const [side, near] = [Math.sin(angle), Math.cos(angle)]
    const at = (radius: number, up: number): Point => [
      x + s(radius) * side,
      y - s(up) + s(radius) * near * 0.27,
    ]
    const spine = [at(270, tall - 70), at(300, tall * 0.62), at(360, tall * 0.3), at(386, 0)]
    return carvedLeg(canvas, spine, s, near > 0 ? wood : shade(wood, -0.3))
  }
  const angles = [2.5, -2.5, 0.72, -0.72]
  const shadows = angles.map((angle) => {
    const [side, near] = [Math.sin(angle), Math.cos(angle)]
    const foot: Point = [x + s(386) * side, y + s(386) * near * 0.27]
    return groundShadow(canvas, { x: foot[0], y: foot[1] - 6, rx: s(62), ry: s(20), length: s(330) })
  })
  return (
    groundShadow(canvas, { x: x + s(60), y, rx: s(330), ry: s(80), length: s(240), opacity: 0.22 }) +
    shadows.join("") +
    angles.map(leg).join("") +
    seatOf(canvas, seat, wood, s)
  )
}

function carvedLeg(canvas: Canvas, spine: Point[], s: (value: number) => number, wood: string): string {
  const form = new Ribbon(spine, (share) => s(176 - 150 * share + 100 * share * share))
  const zone = (left: number, right: number, fill: string, opacity: number): string =>
    `<path d="${form.zone(left, right)}" fill="${fill}" fill-opacity="${opacity}"/>`
  const fibres = Array.from({ length: 12 }, () => {
    const place = canvas.random.jitter(0.92)
    return zone(place, place + 0.035, shade(wood, canvas.random.chance(0.3) ? 0.4 : -0.4), 0.34)
  })
  // The spine runs downwards, so the right-hand offset of the ribbon is the lit left flank.
  return (
    zone(-1, 1, wood, 1) +
    fibres.join("") +
    zone(0.1, 0.8, "#fff4dc", 0.16) +
    zone(0.3, 0.62, "#fff4dc", 0.2) +
    zone(-1, -0.1, "#2c170d", 0.18) +
    zone(-1, -0.5, "#2c170d", 0.24)
  )
}

function seatOf(canvas: Canvas, seat: TurnedForm, wood: string, s: (value: number) => number): string {
  const [left, top, right, bottom] = seat.box
  const grain = (lift: number): string =>
    woodGrain(
      canvas,
      shade(wood, lift),
      { x: left, y: top, width: right - left, height: bottom - top },
      { lines: 40, knots: 1, contrast: 1.2 }
    )
  const dish = canvas.linear(
    [
      [0, "#2c170d", 0.3],
      [0.45, "#2c170d", 0.04],
      [1, "#fff4dc", 0.34],
    ],
    [0.1, 0, 0.9, 1]
  )
  const facets = Array.from({ length: 26 }, (_, index) => {
    const [px, py] = seat.point(index / 13 - 1, 0.36 + 0.2 * ((index * 7) % 3))
    return `<ellipse cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" rx="${s(24)}" ry="${s(12)}" fill="#2c170d" fill-opacity=".09"/>`
  })
  return (
    `<path d="${seat.body}" fill="${wood}"/>` +
    canvas.clip(seat.body, grain(0) + facets.join("")) +
    roundLight(canvas, seat, 1) +
    `<path d="${seat.ellipse(0)}" fill="${shade(wood, 0.16)}"/>` +
    canvas.clip(seat.ellipse(0), grain(0.1)) +
    `<path d="${seat.ellipse(0, s(46))}" fill="${dish}"/>` +
    `<path d="${seat.ellipse(0, 2)}" fill="none" stroke="${shade(wood, 0.6)}" stroke-opacity=".55" stroke-width="5"/>`
  )
}

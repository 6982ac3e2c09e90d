import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { groundShadow } from "../kit/ground-shadow"
import { palette } from "../kit/palette"
import { Ribbon } from "../kit/ribbon"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { TurnedForm } from "../kit/turned-form"

type Options = { x: number; y: number; scale: number; handle?: boolean }

const bamboo = "#d6b070"

/** The brush standing on its bristles, with its handle rising to the right, or a spare head alone. (x, y) is its foot. */
export function dishBrush(canvas: Canvas, { x, y, scale, handle = true }: Options): string {
  const s = (value: number): number => value * scale
  const head = new TurnedForm({
    x,
    tilt: 0.25,
    rings: [
      [s(196), y - s(330)],
      [s(214), y - s(300)],
      [s(214), y - s(240)],
      [s(204), y - s(226)],
    ],
  })
  const disc = canvas.linear(
    [
      [0, shade(palette.sisal, 0.4)],
      [1, shade(palette.sisal, -0.2)],
    ],
    [0, 0, 1, 0.5]
  )
  return (
    groundShadow(canvas, { x, y, rx: s(236), ry: s(56), length: s(handle ? 640 : 300) }) +
    bristles(canvas, x, y, scale) +
    `<path d="${head.body}" fill="#cfa468"/>` +
    roundLight(canvas, head, 0.9) +
    `<path d="${head.ellipse(0)}" fill="${disc}"/>` +
    (handle ? arm(canvas, x, y, s) : "")
  )
}

function bristles(canvas: Canvas, x: number, y: number, scale: number): string {
  const { random } = canvas
  const [top, foot] = [y - 240 * scale, y]
  const rows = ["#8d6a3a", "#b89154", "#d9bb82", "#eddcb0"].map((colour, row) => {
    let data = ""
    for (let index = 0; index < 190; index++) {
      const angle = random.range(-0.5, 0.5) * Math.PI + (row === 0 ? Math.PI : 0)
      const [u, deep] = [Math.sin(angle), Math.cos(angle)]
      const from = [x + u * 188 * scale, top + deep * 44 * scale]
      const to = [x + (u * 240 + random.jitter(14)) * scale, foot + (deep * 54 + random.jitter(12)) * scale]
      data += `M${from.map(fixed).join(" ")}L${to.map(fixed).join(" ")}`
    }
    return `<path d="${data}" stroke="${colour}" stroke-width="${fixed(5 * scale)}" stroke-linecap="round"/>`
  })
  const dusk = canvas.linear([
    [0, "#2c170d", 0],
    [0.5, "#2c170d", 0.05],
    [1, "#2c170d", 0.42],
  ])
  const cone = `M${fixed(x - 200 * scale)} ${fixed(top)}L${fixed(x - 240 * scale)} ${fixed(foot)}Q${fixed(x)} ${fixed(foot + 110 * scale)} ${fixed(x + 240 * scale)} ${fixed(foot)}L${fixed(x + 200 * scale)} ${fixed(top)}Z`
  return `<g fill="none">${rows.join("")}</g><path d="${cone}" fill="${dusk}"/>`
}

function stickOf(x: number, y: number, s: (value: number) => number): Ribbon {
  return new Ribbon(
    [
      [x + s(70), y - s(370)],
      [x + s(260), y - s(500)],
      [x + s(520), y - s(800)],
      [x + s(720), y - s(1130)],
    ],
    (share) => s(74 + 26 * Math.sin(share * Math.PI * 0.9))
  )
}

function arm(canvas: Canvas, x: number, y: number, s: (value: number) => number): string {
  const stick = stickOf(x, y, s)
  const zone = (left: number, right: number, fill: string, opacity: number, from = 0, to = 1): string =>
    `<path d="${stick.zone(left, right, from, to)}" fill="${fill}" fill-opacity="${opacity}"/>`
  const nodes = [0.36, 0.68].map(
    (share) =>
      zone(-1.03, 1.03, "#8a5f2e", 0.6, share, share + 0.014) +
      zone(-1, 1, "#fff0cf", 0.5, share + 0.014, share + 0.026)
  )
  const fibres = Array.from({ length: 9 }, () => {
    const offset = canvas.random.jitter(0.9)
    return zone(
      offset,
      offset + 0.04,
      "#7a5226",
      0.3,
      canvas.random.range(0, 0.4),
      canvas.random.range(0.6, 1)
    )
  })
  const [eyeX, eyeY] = stick.point(0.94)
  const collar = zone(-1.12, 1.12, "#8d908c", 1, 0.02, 0.1) + zone(-0.8, -0.2, "#e8e8e2", 0.9, 0.02, 0.1)
  return (
    zone(-1, 1, bamboo, 1) +
    zone(-0.8, -0.2, "#fff0cf", 0.6) +
    zone(0.3, 1, "#6b4520", 0.42) +
    fibres.join("") +
    nodes.join("") +
    `<circle cx="${fixed(eyeX)}" cy="${fixed(eyeY)}" r="${fixed(s(16))}" fill="#4a2f16"/>` +
    clipOf(x, y, s) +
    collar
  )
}

function clipOf(x: number, y: number, s: (value: number) => number): string {
  const clip = new Ribbon(
    [
      [x - s(150), y - s(318)],
      [x - s(20), y - s(395)],
      [x + s(150), y - s(418)],
    ],
    s(26)
  )
  return `<path d="${clip.outline}" fill="#8d908c"/><path d="${clip.zone(-0.8, -0.1)}" fill="#e8e8e2"/>`
}

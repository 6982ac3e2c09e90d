import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { groundShadow } from "../kit/ground-shadow"
import { palette } from "../kit/palette"
import { Ribbon } from "../kit/ribbon"
import { shade } from "../kit/shade"

type Options = { x: number; y: number; length: number; turn?: number }

const hue = "#8b8a56"

/** A velvety baobab fruit lying on the table. (x, y) is its middle. */
export function baobabPod(canvas: Canvas, { x, y, length, turn = -12 }: Options): string {
  const { random } = canvas
  const pod = new Ribbon(
    [
      [x - length / 2, y + length * 0.02],
      [x, y],
      [x + length / 2, y - length * 0.02],
    ],
    (share) =>
      length * 0.52 * Math.sqrt(Math.max(0.0001, Math.sin(Math.PI * Math.min(1, share * 0.98 + 0.01))))
  )
  const down = (count: number, colour: string, from: number, to: number): string => {
    let data = ""
    for (let index = 0; index < count; index++) {
      const [px, py] = pod.point(random.range(0.03, 0.97), random.range(from, to))
      data += `M${fixed(px)} ${fixed(py)}l${fixed(random.range(6, 16))} ${fixed(random.jitter(4))}`
    }
    return `<path d="${data}" stroke="${colour}" stroke-opacity=".5" stroke-width="3" stroke-linecap="round"/>`
  }
  const zone = (left: number, right: number, fill: string, opacity: number): string =>
    `<path d="${pod.zone(left, right)}" fill="${fill}" fill-opacity="${opacity}"/>`
  const stem = `<path d="M${pod.point(0.02).map(fixed).join(" ")}q-50 -10 -80 -60" stroke="${palette.walnut}" stroke-width="16" stroke-linecap="round" fill="none"/>`
  const body =
    zone(-1, 1, hue, 1) +
    zone(-0.86, -0.1, shade(hue, 0.4), 0.4) +
    zone(-0.66, -0.34, shade(hue, 0.6), 0.4) +
    zone(0.2, 1, "#2c170d", 0.2) +
    zone(0.5, 1, "#2c170d", 0.22) +
    down(260, shade(hue, 0.4), -0.95, 0.3) +
    down(200, shade(hue, -0.4), -0.2, 0.95)
  return (
    groundShadow(canvas, {
      x,
      y: y + length * 0.2,
      rx: length * 0.38,
      ry: length * 0.1,
      length: length * 0.5,
    }) + `<g transform="rotate(${turn} ${x} ${y})">${stem}${body}</g>`
  )
}

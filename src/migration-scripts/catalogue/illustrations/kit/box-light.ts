import type { BoxForm } from "./box-form"
import type { Canvas } from "./canvas"

const [shadow, light] = ["#2c170d", "#fff4dc"]

/** Light from the upper left over the walls of a box already painted flat: one wall lit, one in shade, dark foot. */
export function boxLight(canvas: Canvas, form: BoxForm, strength = 1): string {
  const [left, right] = [form.point(-1, 0)[0], form.point(1, 0)[0]]
  const places = Array.from({ length: 33 }, (_, index) => {
    const u = index / 16 - 1
    const [across, near] = form.facing(u)
    return { share: (form.point(u, 0)[0] - left) / (right - left), lit: near * 0.74 - across * 0.66 }
  })
  const dark = places.map(({ share, lit }): [number, string, number] => [
    share,
    shadow,
    Math.max(0, Math.min(0.56, (0.8 - lit) * 0.5)) * strength,
  ])
  const bright = places.map(({ share, lit }): [number, string, number] => [
    share,
    light,
    Math.max(0, lit - 0.55) * 0.42 * strength,
  ])
  const across: [number, number, number, number] = [left, 0, right, 0]
  const [, top] = form.point(0, 0)
  const [, bottom] = form.point(0, 1)
  const foot = canvas.linear(
    [
      [0.5, shadow, 0],
      [1, shadow, 0.34 * strength],
    ],
    [0, top, 0, bottom],
    true
  )
  const sheet = (paint: string): string => `<path d="${form.body}" fill="${paint}"/>`
  return sheet(canvas.linear(dark, across, true)) + sheet(canvas.linear(bright, across, true)) + sheet(foot)
}

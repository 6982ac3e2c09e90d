import type { BoxForm } from "../kit/box-form"
import { boxLight } from "../kit/box-light"
import type { Canvas } from "../kit/canvas"
import { shade } from "../kit/shade"
import { speckle } from "../kit/speckle"

type Options = { colour: string; pillow: number; flecks?: { count: number; colour: string; size: number } }

/** A solid block with softened upper edges: soap, wax, a closed lid. `pillow` is how far its top swells, in pixels. */
export function softBlock(canvas: Canvas, form: BoxForm, options: Options): string {
  const { colour, pillow, flecks } = options
  const rise = (share: number): number => (-Math.sin(share * 1.57) * pillow * 0.62) / form.height
  const top = Array.from({ length: 9 }, (_, step) => {
    const share = step / 8
    const inset = (1 - Math.cos(share * 1.57)) * pillow * 1.3
    return `<path d="${form.loop(rise(share), inset)}" fill="${shade(colour, -0.08 + share * 0.26)}"/>`
  })
  const light = canvas.linear(
    [
      [0, "#fff8e8", 0.5],
      [0.5, "#fff8e8", 0.05],
      [1, "#2c170d", 0.22],
    ],
    [0, 0, 1, 0.7]
  )
  const spots = flecks
    ? speckle(canvas, form.point, {
        count: flecks.count,
        colour: flecks.colour,
        size: [flecks.size * 0.25, flecks.size],
        opacity: 0.6,
      })
    : ""
  return (
    `<path d="${form.body}" fill="${colour}"/>` +
    spots +
    boxLight(canvas, form, 0.72) +
    top.join("") +
    `<path d="${form.loop(rise(1), pillow * 1.1)}" fill="${light}"/>`
  )
}

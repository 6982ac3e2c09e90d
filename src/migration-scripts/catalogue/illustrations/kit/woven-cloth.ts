import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import { shade } from "./shade"

type Options = { colour: string; thread?: number; slub?: number; weft?: string }

/**
 * An outline filled with plain-woven cloth (linen, cotton, canvas): threads both ways, and `slub` (0 to 1) of the
 * thick places that tell linen. `thread` is a thread's width in whole pixels, `weft` a second colour across.
 */
export function wovenCloth(canvas: Canvas, outline: string, options: Options): string {
  const { colour, thread = 5, slub = 0.5, weft = colour } = options
  const { random } = canvas
  const [count, size] = [40, thread * 40]
  let tile = ""
  for (let index = 0; index < count; index++) {
    const place = index * thread + thread / 2
    const line = (data: string, tone: string, shift: number): string => {
      const dash = `stroke-dasharray="${thread} ${thread}" stroke-dashoffset="${((index + shift) % 2) * thread}"`
      return `<path d="${data}" stroke="${shade(tone, random.range(-0.07, 0.12))}" stroke-width="${fixed(thread * 0.86)}" ${dash}/>`
    }
    tile += line(`M0 ${fixed(place)}H${size}`, weft, 0) + line(`M${fixed(place)} 0V${size}`, colour, 1)
    if (random.chance(slub * 0.4)) {
      const start = random.next() * size * 0.7
      tile += `<path d="M${fixed(start)} ${fixed(place)}h${fixed(size * random.range(0.1, 0.3))}" stroke="${shade(weft, 0.35)}" stroke-width="${fixed(thread * 1.1)}" stroke-opacity=".6"/>`
    }
  }
  const ground = `<rect width="${size}" height="${size}" fill="${shade(colour, -0.16)}"/>`
  return `<path d="${outline}" fill="${canvas.pattern(size, size, ground + tile)}"/>`
}

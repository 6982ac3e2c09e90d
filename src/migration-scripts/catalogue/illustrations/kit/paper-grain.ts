import type { Canvas } from "./canvas"
import { fixed } from "./fixed"

/**
 * The tooth of watercolour paper over the whole picture. The last thing painted; `strength` 1 is plainly visible.
 * The tile has whole pixels and is not turned: a turned pattern takes ten times as long to paint.
 */
export function paperGrain(canvas: Canvas, strength = 0.4): string {
  const { random } = canvas
  const size = 400
  const fleck = (colour: string): string => {
    let data = ""
    for (let index = 0; index < 800; index++) {
      const [x, y] = [random.next() * size, random.next() * size]
      data += `M${fixed(x)} ${fixed(y)}l${fixed(random.jitter(2.6))} ${fixed(random.jitter(2.6))}`
    }
    return `<path d="${data}" stroke="${colour}" stroke-width="1.7" stroke-linecap="round" stroke-opacity="${0.1 * strength}"/>`
  }
  const tile = canvas.pattern(size, size, fleck("#3d2413") + fleck("#fffaf0"))
  return `<rect width="${canvas.width}" height="${canvas.height}" fill="${tile}"/>`
}

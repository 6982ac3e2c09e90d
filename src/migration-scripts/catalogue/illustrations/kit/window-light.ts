import type { Canvas } from "./canvas"
import { fixed } from "./fixed"

type Options = { x?: number; y?: number; height?: number; opacity?: number; panes?: number }

/**
 * Morning light through a window, falling on the wall as slanted, soft-edged panes; (x, y) is the middle of their
 * top edge. Each pane fades to both sides and towards its lower end.
 */
export function windowLight(canvas: Canvas, options: Options = {}): string {
  const { x = 560, y = 60, height = 1240, opacity = 0.42, panes = 2 } = options
  const [width, slant, gap] = [330, height * 0.36, 46]
  const pane = (index: number): string => {
    const left = x + (index - panes / 2) * (width + gap) + gap / 2
    const edge = 0.07
    const paint = canvas.linear(
      [
        [0, "#fff3d6", 0],
        [edge, "#fff3d6", opacity],
        [1 - edge, "#fff3d6", opacity * 0.85],
        [1, "#fff3d6", 0],
      ],
      [left, y, left + width * 0.88, y - width * 0.32],
      true
    )
    const corner = (px: number, py: number): string => `${fixed(px)} ${fixed(py)}`
    const half = (height - gap) / 2
    const lean = (down: number): number => (slant * down) / height
    const sash = [0, half + gap].map((top) => {
      const [a, b] = [left + lean(top), left + lean(top + half)]
      const lower = `L${corner(b + width, y + top + half - 30)}L${corner(b, y + top + half)}Z`
      return `<path d="M${corner(a, y + top)}L${corner(a + width, y + top - 30)}${lower}" fill="${paint}"/>`
    })
    return sash.join("")
  }
  return Array.from({ length: panes }, (_, index) => pane(index)).join("")
}

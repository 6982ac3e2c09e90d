import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { groundShadow } from "../kit/ground-shadow"
import { hollow } from "../kit/hollow"
import { roundLight } from "../kit/round-light"
import { TurnedForm } from "../kit/turned-form"

type Options = {
  x: number
  y: number
  scale: number
  inside?: (form: TurnedForm) => string
  shadow?: boolean
}

const shell = "#5a3620"

/** Half a coconut shell, polished: dark, fibrous, with a pale cut rim. (x, y) is the middle of where it stands. */
export function coconutBowl(canvas: Canvas, { x, y, scale, inside, shadow = true }: Options): string {
  const s = (value: number): number => value * scale
  const form = new TurnedForm({
    x,
    tilt: 0.27,
    rings: [
      [s(438), y - s(520)],
      [s(448), y - s(440)],
      [s(420), y - s(270)],
      [s(320), y - s(110)],
      [s(190), y - s(20)],
      [s(130), y],
    ],
  })
  return (
    (shadow ? groundShadow(canvas, { x, y, rx: s(230), ry: s(56), length: s(480) }) : "") +
    hollow(canvas, form, { colour: "#7d5233", lip: s(20), lipColour: "#c79a68", depth: 0.7 }) +
    (inside ? inside(form) : "") +
    `<path d="${form.body}" fill="${shell}"/>` +
    canvas.clip(form.body, fibres(canvas, form, scale)) +
    roundLight(canvas, form, 0.9, 0.5)
  )
}

// The shell's own streaks run from rim to foot, as the husk's fibres lay on it.
function fibres(canvas: Canvas, form: TurnedForm, scale: number): string {
  const { random } = canvas
  const streaks = (count: number, colour: string, width: number, opacity: number): string => {
    let data = ""
    for (let index = 0; index < count; index++) {
      const [u, v] = [random.jitter(1), random.next() * 0.95]
      const reach = random.range(0.05, 0.28)
      const at = (share: number): string =>
        form
          .point(u + random.jitter(0.012), Math.min(1, v + reach * share))
          .map(fixed)
          .join(" ")
      data += `M${at(0)}L${at(0.5)}L${at(1)}`
    }
    return `<path d="${data}" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${fixed(width * scale)}" stroke-linecap="round"/>`
  }
  return streaks(260, "#2c170d", 7, 0.4) + streaks(220, "#9a6a40", 5, 0.5) + streaks(90, "#d3a878", 3, 0.55)
}

import { ellipsePath } from "./ellipse-path"
import type { Point } from "./point"
import { polygonPath } from "./polygon-path"

type Ring = [radius: number, y: number]
type Shape = { x: number; rings: Ring[]; tilt?: number }

const samples = 96

/**
 * A body turned about an upright axis (mug, bowl, basket, vase), seen a little from above. `rings` run from rim to
 * foot; `tilt` is the height of a ring's ellipse over its width. Places on its skin are (u, v): u is -1 at the left
 * edge, 0 in front, 1 at the right edge (1 to 3 runs round the back), v is 0 at the rim and 1 at the foot.
 */
export class TurnedForm {
  readonly x: number
  readonly tilt: number
  private readonly profile: Ring[]

  constructor({ x, rings, tilt = 0.24 }: Shape) {
    this.x = x
    this.tilt = tilt
    this.profile = evenly(rings)
  }

  /** The ring at v: its radius, and the height of its centre. */
  ring(v: number): { radius: number; y: number } {
    const place = Math.max(0, Math.min(1, v)) * samples
    const [before, after] = [this.profile[Math.floor(place)], this.profile[Math.ceil(place)]]
    if (!before || !after) return { radius: 0, y: 0 }
    const share = place - Math.floor(place)
    return {
      radius: before[0] + (after[0] - before[0]) * share,
      y: before[1] + (after[1] - before[1]) * share,
    }
  }

  readonly point = (u: number, v: number): Point => {
    const { radius, y } = this.ring(v)
    const angle = (u * Math.PI) / 2
    return [this.x + radius * Math.sin(angle), y + radius * this.tilt * Math.cos(angle)]
  }

  /** The ellipse of a ring; `inset` makes it smaller, for the inner edge of a thick rim. */
  ellipse(v: number, inset = 0): string {
    const { radius, y } = this.ring(v)
    return ellipsePath(this.x, y, radius - inset, (radius - inset) * this.tilt)
  }

  // Where the skin turns away from the eye: at the sides of a cylinder, further to the front where it narrows down.
  private contour(v: number): number {
    const [above, below] = [this.ring(v - 0.01), this.ring(v + 0.01)]
    const [narrowing, drop] = [above.radius - below.radius, below.y - above.y]
    if (narrowing <= 0) return 1
    return (Math.acos(Math.min(1, (this.tilt * narrowing) / Math.max(1e-6, drop))) * 2) / Math.PI
  }

  /** The front half of a ring, from left to right, as points; `wave` lets it waver (in v). */
  arc(v: number, wave: (u: number) => number = () => 0): Point[] {
    return Array.from({ length: 49 }, (_, index) => index / 24 - 1).map((u) => this.point(u, v + wave(u)))
  }

  /** The zone between two heights on the front, as an outline that follows the visible contour. */
  band(top: number, bottom: number, wave?: (u: number) => number): string {
    const side = (sign: number): Point[] =>
      Array.from({ length: 49 }, (_, index) => {
        const v = top + ((bottom - top) * index) / 48
        return this.point(this.contour(v) * sign, v)
      })
    const reach = this.contour(bottom)
    const end = Array.from({ length: 49 }, (_, index) => this.point((1 - index / 24) * reach, bottom))
    return polygonPath([...this.arc(top, wave), ...side(1), ...end, ...side(-1).reverse()])
  }

  /** The outer wall seen from the front, below the front of the rim. */
  get body(): string {
    return this.band(0, 1)
  }

  /** The whole outline, mouth included. */
  get silhouette(): string {
    return `${this.body}${this.ellipse(0)}`
  }

  /** The box around the outline: left, top, right, bottom. */
  get box(): [number, number, number, number] {
    const widest = Math.max(...this.profile.map(([radius]) => radius))
    const [rim, foot] = [this.ring(0), this.ring(1)]
    const bottom = Math.max(foot.y + foot.radius * this.tilt, ...this.arc(0.9).map(([, y]) => y))
    return [this.x - widest, rim.y - rim.radius * this.tilt, this.x + widest, bottom]
  }
}

function evenly(rings: Ring[]): Ring[] {
  const at = (index: number): Ring => rings[Math.max(0, Math.min(rings.length - 1, index))] ?? [0, 0]
  const dense: Ring[] = []
  for (let index = 0; index < rings.length - 1; index++) {
    for (let step = 0; step < 160; step++)
      dense.push(
        between(
          [-1, 0, 1, 2].map((k) => at(index + k)),
          step / 160
        )
      )
  }
  dense.push(at(rings.length - 1))
  const lengths = dense.map((ring, index) => {
    const last = dense[index - 1] ?? ring
    return Math.hypot(ring[0] - last[0], ring[1] - last[1])
  })
  const total = lengths.reduce((sum, length) => sum + length, 0)
  let [index, walked] = [0, 0]
  return Array.from({ length: samples + 1 }, (_, sample) => {
    while (index < dense.length - 1 && walked < (total * sample) / samples - 1e-6)
      walked += lengths[++index] ?? 0
    return dense[index] ?? [0, 0]
  })
}

function between(four: Ring[], t: number): Ring {
  const blend = (pick: (ring: Ring) => number): number => {
    const [a = 0, b = 0, c = 0, d = 0] = four.map(pick)
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
  }
  return [blend((ring) => ring[0]), blend((ring) => ring[1])]
}

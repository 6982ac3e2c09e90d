import type { Point } from "./point"
import { polygonPath } from "./polygon-path"

type Shape = {
  x: number
  y: number
  width: number
  depth: number
  height: number
  turn?: number
  tilt?: number
  corner?: number
  flare?: number
}
type Side = { place: Point; normal: Point }

const samples = 160

/**
 * A box with rounded corners, turned a little and seen from above; (x, y) is the middle of its foot. Places on its
 * visible walls are (u, v) as on a turned form: u from the left edge (-1) round the near corner to the right one,
 * v from the rim (0) to the foot (1). `flare` is the rim's size over the foot's.
 */
export class BoxForm {
  readonly tilt: number
  readonly height: number
  private readonly shape: Required<Shape>
  private readonly front: Side[]

  constructor(shape: Shape) {
    this.shape = { turn: -0.5, tilt: 0.3, corner: 0.18, flare: 1, ...shape }
    this.tilt = this.shape.tilt
    this.height = shape.height
    const loop = this.loopOf(0)
    const [left, right] = [extreme(loop, -1), extreme(loop, 1)]
    const chain = (from: number, step: 1 | -1): Side[] => {
      const sides: Side[] = []
      for (let index = from; ; index += step) {
        const side = loop[(index + loop.length * 2) % loop.length]
        if (side) sides.push(side)
        if ((index + loop.length * 2) % loop.length === right) return sides
      }
    }
    const [one, other] = [chain(left, 1), chain(left, -1)]
    const near = (sides: Side[]): number => sides.reduce((sum, { place }) => sum + place[1], 0) / sides.length
    this.front = near(one) > near(other) ? one : other
  }

  /** A place in the box's own measures: across from its middle, up from its foot, towards the viewer. */
  readonly project = (across: number, up: number, near: number): Point => {
    const [x, z] = this.turned(across, near)
    return [this.shape.x + x, this.shape.y - up + z * this.tilt]
  }

  readonly point = (u: number, v: number): Point => {
    const { place } = this.side(u)
    const { x, y, height } = this.shape
    const size = this.size(v)
    return [x + place[0] * size, y - height * (1 - v) + place[1] * size * this.tilt]
  }

  /** Where the wall at u faces: to the right, and towards the viewer. */
  facing(u: number): Point {
    return this.side(u).normal
  }

  /** The whole ring at v; `inset` makes it smaller on all sides. */
  loop(v: number, inset = 0): string {
    const { x, y, height } = this.shape
    const size = this.size(v)
    const points = this.loopOf(inset).map(({ place }): Point => [
      x + place[0] * size,
      y - height * (1 - v) + place[1] * size * this.tilt,
    ])
    return polygonPath(points)
  }

  arc(v: number, wave: (u: number) => number = () => 0): Point[] {
    return Array.from({ length: 97 }, (_, index) => index / 48 - 1).map((u) => this.point(u, v + wave(u)))
  }

  band(top: number, bottom: number, wave?: (u: number) => number): string {
    return polygonPath([...this.arc(top), ...this.arc(bottom, wave).reverse()])
  }

  get body(): string {
    return this.band(0, 1)
  }

  private size(v: number): number {
    return this.shape.flare + (1 - this.shape.flare) * v
  }

  private side(u: number): Side {
    const index = Math.round(((u + 1) / 2) * (this.front.length - 1))
    return (
      this.front[Math.max(0, Math.min(this.front.length - 1, index))] ?? { place: [0, 0], normal: [0, 1] }
    )
  }

  private turned(across: number, near: number): Point {
    const [cos, sin] = [Math.cos(this.shape.turn), Math.sin(this.shape.turn)]
    return [across * cos + near * sin, near * cos - across * sin]
  }

  private loopOf(inset: number): Side[] {
    const [half, deep] = [this.shape.width / 2 - inset, this.shape.depth / 2 - inset]
    const radius = Math.max(2, this.shape.depth * this.shape.corner - inset)
    const corners = [0, 1, 2, 3].flatMap((quarter) => {
      const [signX, signZ] = [quarter === 0 || quarter === 3 ? 1 : -1, quarter < 2 ? 1 : -1]
      return Array.from({ length: 13 }, (_, step): Side => {
        const angle = (quarter + step / 12) * (Math.PI / 2)
        const normal: Point = [Math.cos(angle), Math.sin(angle)]
        const place = [
          signX * (half - radius) + normal[0] * radius,
          signZ * (deep - radius) + normal[1] * radius,
        ]
        return { place: this.turned(place[0] ?? 0, place[1] ?? 0), normal: this.turned(normal[0], normal[1]) }
      })
    })
    return evenly(corners)
  }
}

function extreme(loop: Side[], sign: 1 | -1): number {
  const reach = loop.map(({ place }) => place[0] * sign)
  return reach.indexOf(Math.max(...reach))
}

function evenly(corners: Side[]): Side[] {
  return corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from
    const length = Math.hypot(to.place[0] - from.place[0], to.place[1] - from.place[1])
    const steps = Math.max(1, Math.round((length * samples) / 1600))
    return Array.from({ length: steps }, (_, step): Side => {
      const part = step / steps
      const blend = (a: number, b: number): number => a + (b - a) * part
      const place: Point = [blend(from.place[0], to.place[0]), blend(from.place[1], to.place[1])]
      return { place, normal: [blend(from.normal[0], to.normal[0]), blend(from.normal[1], to.normal[1])] }
    })
  })
}

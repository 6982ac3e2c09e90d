import type { Point } from "./point"
import { polygonPath } from "./polygon-path"

type Width = number | ((share: number) => number)

/**
 * A band of a given width along a soft line through the given points: strap, handle, stem, strip. `outline` is its
 * area; `line(offset)` runs along it, -1 at its left edge (looking along), 0 in the middle, 1 at the right edge.
 */
export class Ribbon {
  private readonly spine: Point[]
  private readonly width: (share: number) => number

  constructor(points: Point[], width: Width) {
    this.spine = along(points)
    this.width = typeof width === "number" ? () => width : width
  }

  readonly point = (share: number, offset = 0): Point => {
    const last = this.spine.length - 1
    const place = Math.max(0, Math.min(1, share)) * last
    const index = Math.min(last - 1, Math.floor(place))
    const [from, to]: [Point, Point] = [this.spine[index] ?? [0, 0], this.spine[index + 1] ?? [0, 0]]
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const length = Math.hypot(dx, dy) || 1
    const reach = (this.width(share) / 2) * offset
    const part = place - index
    return [from[0] + dx * part - (dy / length) * reach, from[1] + dy * part + (dx / length) * reach]
  }

  line(offset = 0, from = 0, to = 1): Point[] {
    return Array.from({ length: 81 }, (_, index) => this.point(from + ((to - from) * index) / 80, offset))
  }

  get outline(): string {
    return this.zone(-1, 1)
  }

  /** The part of the band between two offsets, for an edge in shadow or a line of light. */
  zone(left: number, right: number, from = 0, to = 1): string {
    return polygonPath([...this.line(left, from, to), ...this.line(right, from, to).reverse()])
  }
}

function along(points: Point[]): Point[] {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0]
  const dense: Point[] = []
  for (let index = 0; index < points.length - 1; index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    for (let step = 0; step < 40; step++)
      dense.push([spline(step / 40, a[0], b[0], c[0], d[0]), spline(step / 40, a[1], b[1], c[1], d[1])])
  }
  dense.push(at(points.length - 1))
  return dense
}

function spline(t: number, a: number, b: number, c: number, d: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
}

import type { Surface } from "../kit/surface"

type Knot = [v: number, half: number]
type Shape = { x: number; top: number; bottom: number; halves: Knot[]; bow?: number }

/**
 * The front of a hanging or standing soft thing: `halves` are its half widths from v 0 at the top to 1 at the bottom,
 * joined softly; `bow` is how far its lower edge sags in the middle.
 */
export function profileSurface({ x, top, bottom, halves, bow = 0 }: Shape): Surface {
  const half = (v: number): number => {
    const next = halves.findIndex(([place]) => place >= v)
    const [after, before] = [halves[next] ?? halves[halves.length - 1], halves[Math.max(0, next - 1)]]
    if (!after || !before || after[0] === before[0]) return after?.[1] ?? 0
    const share = (v - before[0]) / (after[0] - before[0])
    return before[1] + (after[1] - before[1]) * share * share * (3 - 2 * share)
  }
  return (u, v) => [x + u * half(v), top + (bottom - top) * v + bow * (1 - u * u) * v]
}

import type { Surface } from "./surface"

type Options = { x: number; y: number; radius: number; tilt: number; drop?: (v: number) => number }

/**
 * A flat or dished round seen a little from above: lid, plate, the inside of a bowl. u from -1 to 1 runs once round
 * (0 in front), v from the middle to the edge; `drop` says how far below the edge's plane each v lies.
 */
export function discSurface({ x, y, radius, tilt, drop = () => 0 }: Options): Surface {
  return (u, v) => {
    const angle = u * Math.PI
    return [x + radius * v * Math.sin(angle), y + drop(v) + radius * v * tilt * Math.cos(angle)]
  }
}

import { fixed } from "./fixed"

/** Path data of a whole ellipse, so that it can be clipped to, or joined with other outlines. */
export function ellipsePath(x: number, y: number, rx: number, ry: number): string {
  const arc = (endX: number): string => `A${fixed(rx)} ${fixed(ry)} 0 1 1 ${fixed(endX)} ${fixed(y)}`
  return `M${fixed(x - rx)} ${fixed(y)}${arc(x + rx)}${arc(x - rx)}Z`
}

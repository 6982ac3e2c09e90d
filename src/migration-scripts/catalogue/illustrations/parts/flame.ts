import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { glow } from "../kit/glow"

type Options = { x: number; y: number; height: number }

/** A candle's flame and its light; (x, y) is where the wick leaves the wax. */
export function flame(canvas: Canvas, { x, y, height }: Options): string {
  const drop = (share: number, foot: number): string => {
    const [w, h, base] = [height * 0.2 * share, height * share, y - foot * height]
    const at = (dx: number, dy: number): string => `${fixed(x + dx)} ${fixed(base + dy)}`
    return `M${at(0, -h)}C${at(w * 0.5, -h * 0.7)} ${at(w, -h * 0.45)} ${at(w, -h * 0.24)}C${at(w, 0)} ${at(-w, 0)} ${at(-w, -h * 0.24)}C${at(-w, -h * 0.45)} ${at(-w * 0.4, -h * 0.7)} ${at(0, -h)}Z`
  }
  const wick = `<path d="M${fixed(x)} ${fixed(y + height * 0.06)}Q${fixed(x + 4)} ${fixed(y - height * 0.1)} ${fixed(x - 2)} ${fixed(y - height * 0.24)}" stroke="#2a2019" stroke-width="${fixed(height * 0.04)}" fill="none"/>`
  const pool = glow(canvas, { x, y: y - height * 0.4, rx: height * 2.1, ry: height * 2, colour: "#ffe2a0" })
  return (
    pool +
    wick +
    `<path d="${drop(1, 0.08)}" fill="#f2a93c" fill-opacity=".92"/>` +
    `<path d="${drop(0.78, 0.1)}" fill="#ffdf87"/><path d="${drop(0.45, 0.12)}" fill="#fffbe6"/>`
  )
}

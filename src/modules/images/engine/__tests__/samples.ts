import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import sharp, { type Sharp } from "sharp"

const folder = mkdtempSync(path.join(tmpdir(), "kiondo-images-"))
let count = 0

export const RED = { r: 255, g: 0, b: 0 }
export const GREEN = { r: 0, g: 255, b: 0 }
export const BLUE = { r: 0, g: 0, b: 255 }
export const WHITE = { r: 255, g: 255, b: 255 }

/** A picture as a file, the way an upload reaches the engine. */
export async function sample(content: Sharp | Buffer, name = "original"): Promise<string> {
  const file = path.join(folder, `${count++}-${name}`)
  writeFileSync(file, Buffer.isBuffer(content) ? content : await content.toBuffer())
  return file
}

export const removeSamples = (): void => rmSync(folder, { recursive: true, force: true })

type Color = { r: number; g: number; b: number; alpha?: number }

export const plain = (width: number, height: number, background: Color = RED): Sharp =>
  sharp({ create: { width, height, channels: background.alpha === undefined ? 3 : 4, background } })

/** Four quarters: red and green above, blue and white below. */
export const quarters = (width: number, height: number): Sharp => {
  const half = { width: width / 2, height: height / 2 }
  const part = (background: Color, left: number, top: number) => ({
    input: { create: { ...half, channels: 3 as const, background } },
    left,
    top,
  })
  const parts = [part(GREEN, half.width, 0), part(BLUE, 0, half.height), part(WHITE, half.width, half.height)]
  return sharp({ create: { width, height, channels: 3, background: RED } }).composite(parts)
}

/** The colour at a spot, given as fractions of width and height: [red, green, blue] or with alpha behind. */
export async function colorAt(file: Buffer | string, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true })
  const at = Math.floor(y * info.height) * info.width + Math.floor(x * info.width)
  return [...data.subarray(at * info.channels, (at + 1) * info.channels)]
}

/** Whether two colours look alike, lossy compression forgiven. */
export const near = (one: readonly number[], other: readonly number[], most = 12): boolean =>
  one.length === other.length && one.every((value, at) => Math.abs(value - (other[at] ?? NaN)) <= most)

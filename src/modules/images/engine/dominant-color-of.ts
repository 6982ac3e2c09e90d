import type { Pixels } from "./pixels"

type Bin = { weight: number; red: number; green: number; blue: number }

const WHITE = "#ffffff"
const BIN_BITS = 4

/**
 * The colour of most of a picture as #rrggbb: the mean of its fullest bin of 16 × 16 × 16, transparent parts not
 * counted. White where nothing is to be seen.
 */
export function dominantColorOf(pixels: Pixels): string {
  const bins = new Map<number, Bin>()
  for (let at = 0; at < pixels.data.length; at += pixels.channels) count(bins, colorAt(pixels, at))
  const fullest = [...bins.values()].reduce<Bin | null>(
    (most, bin) => (most && most.weight >= bin.weight ? most : bin),
    null
  )
  if (!fullest || fullest.weight === 0) return WHITE
  const { weight, red, green, blue } = fullest
  return `#${[red, green, blue].map((sum) => hex(sum / weight)).join("")}`
}

function colorAt({ data, channels }: Pixels, at: number): Bin {
  const [first = 0, second = 0, third = 0, fourth = 255] = data.subarray(at, at + channels)
  if (channels === 1) return { weight: 255, red: first, green: first, blue: first }
  if (channels === 2) return { weight: second, red: first, green: first, blue: first }
  return { weight: fourth, red: first, green: second, blue: third }
}

function count(bins: Map<number, Bin>, { weight, red, green, blue }: Bin): void {
  const shift = 8 - BIN_BITS
  const key = ((red >> shift) << (2 * BIN_BITS)) | ((green >> shift) << BIN_BITS) | (blue >> shift)
  const bin = bins.get(key) ?? { weight: 0, red: 0, green: 0, blue: 0 }
  bin.weight += weight
  bin.red += red * weight
  bin.green += green * weight
  bin.blue += blue * weight
  bins.set(key, bin)
}

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, "0")

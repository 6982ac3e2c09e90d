import { ONE_JPEG, render } from "./render"
import { colorAt, near, quarters, removeSamples, sample } from "./samples"

afterAll(removeSamples)

const R = [255, 0, 0]
const G = [0, 255, 0]
const B = [0, 0, 255]
const W = [255, 255, 255]

// Exif 2.32, 4.6.4 A: what the stored first row and column are, as seen. Corners: upper left, upper right, lower
// left, lower right, of a picture stored with red, green, blue and white there.
const SEEN: [orientation: number, corners: number[][]][] = [
  [1, [R, G, B, W]],
  [2, [G, R, W, B]],
  [3, [W, B, G, R]],
  [4, [B, W, R, G]],
  [5, [R, B, G, W]],
  [6, [B, R, W, G]],
  [7, [W, G, B, R]],
  [8, [G, W, R, B]],
]

async function cornersOf(data: Buffer | string): Promise<number[][]> {
  const spots = [
    [0.2, 0.2],
    [0.8, 0.2],
    [0.2, 0.8],
    [0.8, 0.8],
  ] as const
  return Promise.all(spots.map(([x, y]) => colorAt(data, x, y)))
}

describe.each(["jpeg", "png", "webp", "tiff"] as const)("orientation of a %s", (format) => {
  it.each(SEEN)("turns Exif orientation %i upright", async (orientation, expected) => {
    const stored = await quarters(240, 160)
      .toFormat(format, { quality: 95 })
      .withMetadata({ orientation })
      .toBuffer()
    const { facts, variantOf } = await render(await sample(stored), ONE_JPEG)

    const isTurned = orientation >= 5
    expect(facts).toMatchObject(isTurned ? { width: 160, height: 240 } : { width: 240, height: 160 })
    const { data, width, height } = variantOf("w80", "jpeg")
    expect([width, height]).toEqual(isTurned ? [80, 120] : [80, 53])
    const corners = await cornersOf(data)
    expect(corners.map((corner, at) => near(corner, expected[at] ?? []))).toEqual([true, true, true, true])
  })
})

describe("a picture that needs no resizing", () => {
  it("is turned upright all the same", async () => {
    const stored = await quarters(60, 40).jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer()
    const { variantOf } = await render(await sample(stored), ONE_JPEG)
    const { data, width, height } = variantOf("w80", "jpeg")
    expect([width, height]).toEqual([40, 60])
    expect(near(await colorAt(data, 0.2, 0.2), B)).toBe(true)
    expect(near(await colorAt(data, 0.8, 0.2), R)).toBe(true)
  })
})

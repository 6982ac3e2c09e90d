import sharp from "sharp"
import { describeImage } from "../describe-image"
import { ONE_JPEG, render, SMALL } from "./render"
import { colorAt, near, plain, removeSamples, sample } from "./samples"

afterAll(removeSamples)

const SEEN_RED = [255, 0, 0]
// What sRGB's red is in Display P3: taken for sRGB, it looks dull.
const RED_IN_P3 = [234, 51, 35]
// What comes of the same inks without regard to any profile.
const INKS_MULTIPLIED = [180, 56, 8]

async function jpegColor(file: string): Promise<number[]> {
  const { variantOf } = await render(file, ONE_JPEG)
  return colorAt(variantOf("w80", "jpeg").data, 0.5, 0.5)
}

describe("colour", () => {
  it.each(["jpeg", "png", "webp", "avif", "tiff"] as const)(
    "takes Display P3 to sRGB from a %s",
    async (format) => {
      const stored = await plain(100, 100).withIccProfile("p3").toFormat(format, { quality: 100 }).toBuffer()
      expect(
        near(await colorAt(await sharp(stored, { ignoreIcc: true }).png().toBuffer(), 0.5, 0.5), RED_IN_P3)
      ).toBe(true)
      expect(near(await jpegColor(await sample(stored)), SEEN_RED, 4)).toBe(true)
    }
  )

  it("takes 16-bit Display P3 to sRGB", async () => {
    const stored = plain(100, 100).toColourspace("rgb16").withIccProfile("p3").png()
    const file = await sample(stored)
    expect(await sharp(file).metadata()).toMatchObject({ depth: "ushort", hasProfile: true })
    expect(near(await jpegColor(file), SEEN_RED, 4)).toBe(true)
    const { dominant_color } = await describeImage(file, { width: 100, height: 100 })
    expect(dominant_color).toMatch(/^#f[c-f]0[0-3]0[0-3]$/)
  })

  it("takes 16 bits without a profile for sRGB", async () => {
    const file = await sample(plain(100, 100, { r: 200, g: 100, b: 50 }).toColourspace("rgb16").png())
    expect(await sharp(file).metadata()).toMatchObject({ depth: "ushort", hasProfile: false })
    expect(near(await jpegColor(file), [200, 100, 50], 3)).toBe(true)
  })

  it("takes CMYK with its profile to sRGB", async () => {
    const color = { r: 180, g: 90, b: 60 }
    const file = await sample(
      plain(100, 100, color).toColourspace("cmyk").withIccProfile("cmyk").jpeg({ quality: 100 })
    )
    expect(await sharp(file).metadata()).toMatchObject({ space: "cmyk", hasProfile: true })
    expect(near(await jpegColor(file), [180, 90, 60], 25)).toBe(true)
    expect(near(await jpegColor(file), INKS_MULTIPLIED, 25)).toBe(false)
  })

  it("takes CMYK without a profile to colours that look right", async () => {
    const tagged = await plain(100, 100, { r: 180, g: 90, b: 60 })
      .toColourspace("cmyk")
      .withIccProfile("cmyk")
      .jpeg({ quality: 100 })
      .toBuffer()
    const file = await sample(withoutIcc(tagged))
    expect(await sharp(file).metadata()).toMatchObject({ space: "cmyk", hasProfile: false })
    expect(near(await jpegColor(file), [180, 90, 60], 25)).toBe(true)
  })

  it("makes colour of grey, in all formats", async () => {
    const file = await sample(plain(100, 100, { r: 90, g: 90, b: 90 }).toColourspace("b-w").png())
    expect(await sharp(file).metadata()).toMatchObject({ channels: 1 })
    const { variants } = await render(file, SMALL)
    expect(variants.length).toBe(5)
    for (const { data } of variants) {
      const [grey = NaN] = await colorAt(data, 0.5, 0.5)
      expect(Math.abs(grey - 90)).toBeLessThanOrEqual(4)
    }
  })

  it("gives no variant a profile, so that all are sRGB", async () => {
    const { variants } = await render(await sample(plain(100, 100).withIccProfile("p3").png()))
    expect(variants.length).toBe(5)
    for (const { data } of variants) expect((await sharp(data).metadata()).hasProfile).toBe(false)
  })
})

// Leaves the APP2 segments out.
function withoutIcc(jpeg: Buffer): Buffer {
  const parts = [jpeg.subarray(0, 2)]
  let at = 2
  while (jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const end = at + 2 + jpeg.readUInt16BE(at + 2)
    if (jpeg[at + 1] !== 0xe2) parts.push(jpeg.subarray(at, end))
    at = end
  }
  return Buffer.concat([...parts, jpeg.subarray(at)])
}

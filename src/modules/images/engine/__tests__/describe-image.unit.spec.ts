import sharp from "sharp"
import { describeImage } from "../describe-image"
import { colorAt, near, plain, quarters, removeSamples, sample } from "./samples"

afterAll(removeSamples)

const size = (width: number, height: number) => ({ width, height })
const fileOf = (placeholder: string): Buffer =>
  Buffer.from(placeholder.slice("data:image/webp;base64,".length), "base64")

describe("the placeholder", () => {
  it("is a WebP of 16 pixels in the picture's shape and colours, turned upright", async () => {
    const file = await sample(quarters(400, 200).jpeg().withMetadata({ orientation: 6 }))
    const { placeholder } = await describeImage(file, size(200, 400))
    expect(placeholder).toMatch(/^data:image\/webp;base64,[A-Za-z0-9+/]+=*$/)
    const webp = fileOf(placeholder)
    expect(await sharp(webp).metadata()).toMatchObject({
      format: "webp",
      width: 8,
      height: 16,
      hasProfile: false,
    })
    expect(near(await colorAt(webp, 0.2, 0.1), [0, 0, 255], 60)).toBe(true)
    expect(near(await colorAt(webp, 0.8, 0.1), [255, 0, 0], 60)).toBe(true)
  })

  it("has at most 200 characters, of noise too, and with transparency", async () => {
    const noise = sharp({
      create: {
        ...size(160, 160),
        channels: 3,
        noise: { type: "gaussian", mean: 128, sigma: 120 },
        background: "#000",
      },
    })
    const coarse = await sharp(await noise.png().toBuffer())
      .resize(20, 20)
      .png()
      .toBuffer()
    const { placeholder } = await describeImage(await sample(coarse), size(20, 20))
    expect(placeholder.length).toBeLessThanOrEqual(200)

    const clear = plain(100, 100, { r: 0, g: 0, b: 0, alpha: 0 }).composite([
      { input: await plain(50, 100, { r: 255, g: 0, b: 0, alpha: 1 }).png().toBuffer(), left: 0, top: 0 },
    ])
    const seen = await describeImage(await sample(clear.png()), size(100, 100))
    expect(seen.placeholder.length).toBeLessThanOrEqual(200)
    const [left, right] = [
      await colorAt(fileOf(seen.placeholder), 0.2, 0.5),
      await colorAt(fileOf(seen.placeholder), 0.9, 0.5),
    ]
    expect(left[3]).toBeGreaterThan(230)
    expect(right[3]).toBeLessThan(25)
  })

  it("is never larger than the original", async () => {
    const { placeholder } = await describeImage(await sample(plain(3, 2).png()), size(3, 2))
    expect(await sharp(fileOf(placeholder)).metadata()).toMatchObject(size(3, 2))
  })
})

describe("the dominant colour", () => {
  it("is that of most of the picture, not the mean of all", async () => {
    const patch = { input: await plain(30, 100, { r: 255, g: 255, b: 0 }).png().toBuffer(), left: 0, top: 0 }
    const file = await sample(plain(100, 100, { r: 10, g: 20, b: 200 }).composite([patch]).png())
    expect((await describeImage(file, size(100, 100))).dominant_color).toBe("#0a14c8")
  })

  it("leaves out what is transparent", async () => {
    const patch = {
      input: await plain(30, 100, { r: 200, g: 0, b: 0, alpha: 1 }).png().toBuffer(),
      left: 0,
      top: 0,
    }
    const file = await sample(plain(100, 100, { r: 0, g: 0, b: 0, alpha: 0 }).composite([patch]).png())
    expect((await describeImage(file, size(100, 100))).dominant_color).toBe("#c80000")
  })

  it("is white where nothing is to be seen, and grey of grey", async () => {
    const clear = await sample(plain(10, 10, { r: 0, g: 0, b: 0, alpha: 0 }).png())
    expect((await describeImage(clear, size(10, 10))).dominant_color).toBe("#ffffff")
    const grey = await sample(plain(10, 10, { r: 119, g: 119, b: 119 }).toColourspace("b-w").png())
    expect((await describeImage(grey, size(10, 10))).dominant_color).toBe("#777777")
  })

  it("may be taken of a variant in place of the original", async () => {
    const variant = await plain(160, 120, { r: 10, g: 20, b: 200 }).webp({ lossless: true }).toBuffer()
    expect((await describeImage(variant, size(4000, 3000))).dominant_color).toBe("#0a14c8")
  })
})

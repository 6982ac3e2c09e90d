import sharp from "sharp"
import { describeImage } from "../describe-image"
import { defaultSpecification } from "../default-specification"
import { names, render, SMALL } from "./render"
import { colorAt, near, plain, quarters, removeSamples, sample } from "./samples"

afterAll(removeSamples)

const GPS = {
  IFD0: { Copyright: "a maker" },
  IFD3: { GPSLatitude: "59/1 20/1 0/1", GPSLongitude: "18/1 4/1 0/1" },
}

describe("variants", () => {
  it("are each preset in each format, and the fallback, the largest first", async () => {
    const { variants } = await render(await sample(quarters(400, 300).jpeg()))
    expect(names(variants)).toEqual([
      "w80 avif 80x60",
      "w80 webp 80x60",
      "w40 avif 40x30",
      "w40 webp 40x30",
      "w40 jpeg 40x30",
    ])
  })

  it("are what they say they are: format, width, height, bytes", async () => {
    const { variants } = await render(await sample(quarters(400, 300).jpeg()))
    for (const { data, format, width, height, bytes } of variants) {
      const metadata = await sharp(data).metadata()
      expect(metadata).toMatchObject({ format: format === "avif" ? "heif" : format, width, height })
      expect(bytes).toBe(data.length)
    }
  })

  it("are by default six widths in AVIF and WebP, and a JPEG of 640", async () => {
    const { variants } = await render(await sample(plain(2400, 1600).jpeg()), defaultSpecification)
    const widths = [1920, 1280, 960, 640, 320, 160]
    expect(variants.filter(({ format }) => format === "avif").map(({ width }) => width)).toEqual(widths)
    expect(variants.filter(({ format }) => format === "webp").map(({ width }) => width)).toEqual(widths)
    expect(variants.filter(({ format }) => format === "jpeg").map(({ width }) => width)).toEqual([640])
  })

  it("are the same bytes whether one is encoded at a time or three", async () => {
    const file = await sample(quarters(400, 300).jpeg())
    const one = await render(file, SMALL, null, { concurrency: 1 })
    const three = await render(file, SMALL, null, { concurrency: 7 })
    expect(three.variants).toEqual(one.variants)
  })

  it("leave formats out that the specification leaves out", async () => {
    const { variants } = await render(await sample(plain(400, 300).jpeg()), { ...SMALL, formats: {} })
    expect(names(variants)).toEqual(["w40 jpeg 40x30"])
  })
})

describe("metadata", () => {
  it.each(["jpeg", "png", "webp", "avif"] as const)("is in no variant of a %s with GPS", async (format) => {
    const stored = await plain(200, 100).withExif(GPS).withXmp("<x:xmpmeta/>").toFormat(format).toBuffer()
    expect((await sharp(stored).metadata()).exif?.length).toBeGreaterThan(50)
    const { variants } = await render(await sample(stored))
    expect(variants.length).toBe(5)
    for (const { data } of variants) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(data).metadata()
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
      expect(data.includes("a maker") || data.includes("GPS") || data.includes("xmpmeta")).toBe(false)
    }
  })
})

describe("transparency", () => {
  const halfClear = () =>
    plain(200, 100, { r: 255, g: 0, b: 0, alpha: 1 }).composite([
      {
        input: { create: { width: 100, height: 100, channels: 4, background: "#fff" } },
        blend: "dest-out",
        left: 0,
        top: 0,
      },
    ])

  it("is kept in every format, with PNG in place of JPEG", async () => {
    const { facts, variants } = await render(await sample(halfClear().png()))
    expect(facts.has_alpha).toBe(true)
    expect(variants.map(({ format }) => format)).toEqual(["avif", "webp", "avif", "webp", "png"])
    for (const { data } of variants) {
      const [clear, opaque] = [await colorAt(data, 0.2, 0.5), await colorAt(data, 0.8, 0.5)]
      expect(clear[3]).toBeLessThan(5)
      expect(near(opaque, [255, 0, 0, 255])).toBe(true)
    }
  })

  it("of which nothing is to be seen gives a JPEG", async () => {
    const file = await sample(plain(200, 100, { r: 0, g: 0, b: 255, alpha: 1 }).png())
    const { facts, variants, variantOf } = await render(file)
    expect(facts.has_alpha).toBe(true)
    expect(variants.map(({ format }) => format)).toEqual(["avif", "webp", "avif", "webp", "jpeg"])
    expect(near(await colorAt(variantOf("w40", "jpeg").data, 0.5, 0.5), [0, 0, 255])).toBe(true)
  })
})

describe("animated input", () => {
  it.each(["gif", "webp"] as const)("of %s becomes its first frame", async (format) => {
    const frames = [
      plain(90, 60),
      plain(90, 60, { r: 0, g: 0, b: 255 }),
      plain(90, 60, { r: 0, g: 255, b: 0 }),
    ]
    const pages = await Promise.all(frames.map((frame) => frame.png().toBuffer()))
    const stored = await sharp(pages, { join: { animated: true } })
      .toFormat(format)
      .toBuffer()
    const { facts, variants } = await render(await sample(stored))
    expect(facts).toMatchObject({ format, frames: 3, width: 90, height: 60 })
    expect(variants.length).toBe(5)
    for (const { data, width, height } of variants) {
      expect((await sharp(data).metadata()).pages ?? 1).toBe(1)
      expect(Math.round((width / height) * 10)).toBe(15)
      expect(near((await colorAt(data, 0.5, 0.5)).slice(0, 3), [255, 0, 0])).toBe(true)
    }
  })
})

describe("a stop", () => {
  it("asked for by signal ends the work with its reason", async () => {
    const file = await sample(plain(100, 100).jpeg())
    const reason = new Error("shutting down")
    await expect(render(file, SMALL, null, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it("at the end of the time that an original may take says so", async () => {
    const file = await sample(plain(100, 100).jpeg())
    const limits = { pixels: 1_000_000, seconds: 0.000001 }
    // Describing is one decoding and nothing after it, so that the time is looked at before that, too.
    const described = describeImage(file, { width: 100, height: 100 }, limits)
    await expect(described).rejects.toMatchObject({ code: "image_too_slow" })
    await expect(render(file, SMALL, null, { limits })).rejects.toMatchObject({
      type: "invalid_data",
      code: "image_too_slow",
      message: "This picture took too long to prepare. Make it smaller, or save it as JPEG, and try again.",
    })
  })
})

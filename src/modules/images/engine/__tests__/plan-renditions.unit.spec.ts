import { defaultSpecification } from "../default-specification"
import { planRenditions } from "../plan-renditions"
import type { Preset } from "../specification"
import { render } from "./render"
import { colorAt, near, plain, removeSamples, sample } from "./samples"

afterAll(removeSamples)

const sizesOf = (
  width: number,
  height: number,
  presets: Record<string, Preset> = defaultSpecification.presets
) =>
  planRenditions({ width, height }, { presets, fallback: defaultSpecification.fallback }, null).sizes.map(
    (size) => `${size.preset} ${size.width}x${size.height}`
  )

describe("sizes", () => {
  it("go up to the original's width, and then to the next preset at that width", () => {
    expect(sizesOf(1000, 500)).toEqual([
      "w1280 1000x500",
      "w960 960x480",
      "w640 640x320",
      "w320 320x160",
      "w160 160x80",
    ])
  })

  it("end with a preset that is as wide as the original", () => {
    expect(sizesOf(960, 720)).toEqual(["w960 960x720", "w640 640x480", "w320 320x240", "w160 160x120"])
  })

  it("hold the fallback's preset even of a very small original, never enlarged", () => {
    expect(sizesOf(100, 50)).toEqual(["w160 100x50", "w640 100x50"])
  })

  it("are one pixel at least", () => {
    expect(sizesOf(10_000, 2, { w160: { width: 160 } })).toEqual(["w160 160x1"])
    expect(sizesOf(1, 1)).toEqual(["w160 1x1", "w640 1x1"])
  })

  it("keep within a height too", () => {
    expect(sizesOf(1000, 2000, { box: { width: 300, height: 300 } })).toEqual(["box 150x300"])
    expect(sizesOf(1000, 2000, { box: { width: 300, height: 300, fit: "inside" } })).toEqual(["box 150x300"])
  })

  it("of a very tall picture stay within what WebP and the memory hold", () => {
    expect(sizesOf(1080, 10_000, { w1920: { width: 1920 } })).toEqual(["w1920 930x8607"])
    expect(sizesOf(100, 40_000, { w1920: { width: 1920 } })).toEqual(["w1920 41x16383"])
  })

  it("of a crop have its shape, smaller where the original is", () => {
    const presets: Record<string, Preset> = { square: { width: 400, height: 400, fit: "cover" } }
    expect(sizesOf(1000, 500, presets)).toEqual(["square 400x400"])
    expect(sizesOf(1000, 300, presets)).toEqual(["square 300x300"])
    expect(sizesOf(300, 1000, presets)).toEqual(["square 300x300"])
  })

  it("decode the original no larger than the largest needs", () => {
    const plan = planRenditions({ width: 11_600, height: 8_700 }, defaultSpecification, null)
    expect(plan.decoded).toEqual({ width: 1920, height: 1440 })
    const square: Preset = { width: 500, height: 500, fit: "cover" }
    const cropped = planRenditions(
      { width: 4000, height: 1000 },
      { presets: { w160: { width: 160 }, square }, fallback: defaultSpecification.fallback },
      null
    )
    expect(cropped.decoded).toEqual({ width: 2000, height: 500 })
  })
})

describe("a crop", () => {
  const specification = (preset: Preset) => ({
    presets: { tile: preset },
    formats: {},
    fallback: { format: "jpeg" as const, quality: 100, presets: ["tile"] },
  })
  // Red, green and blue thirds, beside each other or one above the other.
  const thirds = (upright: boolean) => {
    const [width, height] = upright ? [100, 600] : [600, 100]
    const third = (background: string, at: number) => ({
      input: {
        create: { width: upright ? 100 : 200, height: upright ? 200 : 100, channels: 3 as const, background },
      },
      left: upright ? 0 : at * 200,
      top: upright ? at * 200 : 0,
    })
    return plain(width, height)
      .composite([third("#00ff00", 1), third("#0000ff", 2)])
      .png()
  }
  const CASES: [string, { x: number; y: number } | null, number[]][] = [
    ["the middle when nothing is said", null, [0, 255, 0]],
    ["the beginning", { x: 0, y: 0 }, [255, 0, 0]],
    ["the end", { x: 1, y: 1 }, [0, 0, 255]],
    ["a spot near the end", { x: 0.8, y: 0.8 }, [0, 0, 255]],
  ]

  it.each(CASES)("shows %s", async (_name, focalPoint, expected) => {
    for (const upright of [false, true]) {
      const file = await sample(thirds(upright))
      const { variantOf } = await render(
        file,
        specification({ width: 50, height: 50, fit: "cover" }),
        focalPoint
      )
      const { data, width, height } = variantOf("tile", "jpeg")
      expect([width, height]).toEqual([50, 50])
      for (const spot of [0.1, 0.5, 0.9]) expect(near(await colorAt(data, spot, spot), expected)).toBe(true)
    }
  })

  it("counts the focal point on the picture as seen, turned upright", async () => {
    const stored = await thirds(false).withMetadata({ orientation: 6 }).toBuffer()
    const square = specification({ width: 50, height: 50, fit: "cover" })
    const { facts, variantOf } = await render(await sample(stored), square, { x: 0.5, y: 1 })
    expect(facts).toMatchObject({ width: 100, height: 600 })
    expect(near(await colorAt(variantOf("tile", "jpeg").data, 0.5, 0.5), [0, 0, 255])).toBe(true)
  })
})

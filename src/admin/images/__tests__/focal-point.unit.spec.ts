import { cutOf } from "../cut-of"
import { movePoint } from "../move-point"
import { objectPosition } from "../object-position"
import { pictureOf } from "../picture-of"
import { placePoint } from "../place-point"
import { pointAt } from "../point-at"
import { pointWords } from "../point-words"
import { sampleImage, sampleVariant } from "./sample-image"

describe("the focal point", () => {
  const box = { left: 100, top: 50, width: 300, height: 200 }

  it.each([
    ["its corner", 100, 50, { x: 0, y: 0 }],
    ["its middle", 250, 150, { x: 0.5, y: 0.5 }],
    ["a third", 200, 250, { x: 0.333, y: 1 }],
    ["outside of it", 20, 900, { x: 0, y: 1 }],
  ])("is where a picture is clicked: %s", (_, clientX, clientY, point) => {
    expect(pointAt(box, { clientX, clientY })).toEqual(point)
  })

  it("is somewhere on a picture that has no size yet", () => {
    const none = { left: 0, top: 0, width: 0, height: 0 }
    expect(pointAt(none, { clientX: 5, clientY: 0 })).toEqual({ x: 1, y: 0 })
  })

  it.each([
    ["ArrowRight", false, { x: 0.51, y: 0.3 }],
    ["ArrowLeft", true, { x: 0.4, y: 0.3 }],
    ["ArrowUp", false, { x: 0.5, y: 0.29 }],
    ["ArrowDown", true, { x: 0.5, y: 0.4 }],
    ["Home", false, { x: 0.5, y: 0.5 }],
  ])("moves by %s (with Shift: %s)", (key, isFar, point) => {
    expect(movePoint({ x: 0.5, y: 0.3 }, key, isFar)).toEqual(point)
  })

  it("stays on the picture, and leaves other keys alone", () => {
    expect(movePoint({ x: 0.995, y: 0 }, "ArrowRight", true)).toEqual({ x: 1, y: 0 })
    expect(movePoint({ x: 0.5, y: 0 }, "ArrowUp", false)).toEqual({ x: 0.5, y: 0 })
    expect(movePoint({ x: 0.5, y: 0 }, "Tab", false)).toBeUndefined()
    expect(placePoint({ x: -1, y: 0.12345 })).toEqual({ x: 0, y: 0.123 })
  })

  it("is said in words, and placed in a frame", () => {
    expect(pointWords({ x: 0.333, y: 0.2 })).toBe("33 % from the left, 20 % from the top")
    expect(objectPosition({ x: 0.25, y: 1 })).toBe("25% 100%")
    expect(objectPosition(null)).toBe("50% 50%")
  })
})

describe("what a card leaves of a picture", () => {
  const card = { width: 4, height: 5 }

  it.each([
    [
      "a wide one, at its sides",
      3000,
      2000,
      { x: 0.25, y: 0.9 },
      { left: 0.11667, top: 0, width: 0.53333, height: 1 },
    ],
    [
      "a tall one, above and below",
      1000,
      2000,
      { x: 0, y: 1 },
      { left: 0, top: 0.375, width: 1, height: 0.625 },
    ],
    [
      "one of the card's shape, not at all",
      800,
      1000,
      { x: 0.9, y: 0.1 },
      { left: 0, top: 0, width: 1, height: 1 },
    ],
  ])("cuts %s", (_, width, height, point, cut) => {
    const found = cutOf({ width, height }, card, point)
    for (const side of ["left", "top", "width", "height"] as const)
      expect(found[side]).toBeCloseTo(cut[side], 4)
  })
})

describe("which file the back office shows", () => {
  const made = [
    sampleVariant({ preset: "w160", format: "webp", width: 160, height: 107 }),
    sampleVariant({ preset: "w640", format: "webp" }),
    sampleVariant({ preset: "card", format: "webp", width: 320, height: 400 }),
    sampleVariant({ preset: "w640", format: "avif" }),
  ]

  it("is the smallest that is wide enough, whole, and not AVIF", () => {
    expect(pictureOf(sampleImage({ variants: made }), 100)).toMatch("w160.webp")
    expect(pictureOf(sampleImage({ variants: made }), 300)).toMatch("w640.webp")
  })

  it("is the largest where none is wide enough, and the original where none was made", () => {
    expect(pictureOf(sampleImage({ variants: made }), 2000)).toMatch("w640.webp")
    expect(pictureOf(sampleImage({ variants: [] }), 100)).toBe("/uploads/1-basket.jpg")
    expect(pictureOf(sampleImage({ variants: made, width: null, height: null }), 100)).toBe(
      "/uploads/1-basket.jpg"
    )
  })
})

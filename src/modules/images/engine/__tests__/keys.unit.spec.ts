import { defaultSpecification } from "../default-specification"
import { fileNameOf } from "../file-name-of"
import { renditionKeyOf } from "../rendition-key-of"
import type { Specification } from "../specification"
import { specificationKeyOf } from "../specification-key-of"

const HASH = "35a0fd0ecca5c8f7fbf1a08dc94d25d227eb8ed7ec33d01dceb451fe64f27d39"
const keyOf = (specification: Specification, focalPoint: { x: number; y: number } | null = null) =>
  renditionKeyOf(HASH, specification, focalPoint)
const cropping: Specification = {
  ...defaultSpecification,
  presets: { ...defaultSpecification.presets, tile: { width: 300, height: 300, fit: "cover" } },
}

describe("a rendition key", () => {
  it("is the same for ever: what is stored is found again", () => {
    expect(keyOf(defaultSpecification)).toBe("bc2d8d1aaa8616eaa3f869f321060cef")
    expect(specificationKeyOf(defaultSpecification)).toBe("989b1332d4fc209aefc66aaca25ad362")
  })

  it("does not hang on the order in which the specification is written, nor on what is left to its default", () => {
    const { presets, formats, fallback } = defaultSpecification
    const written: Specification = {
      fallback: { presets: [...fallback.presets], quality: fallback.quality, format: "jpeg" },
      formats: { webp: { effort: 4, quality: 78 }, avif: formats.avif },
      presets: Object.fromEntries(
        Object.entries(presets)
          .reverse()
          .map(([name, { width }]) => [name, { fit: "inside" as const, width }])
      ),
    }
    expect(keyOf(written)).toBe(keyOf(defaultSpecification))
    expect(keyOf({ ...defaultSpecification, thumbnail_preset: "w320" } as Specification)).toBe(
      keyOf(defaultSpecification)
    )
  })

  it("changes with the content and with all that decides the files", () => {
    const { presets, formats, fallback } = defaultSpecification
    const others: Specification[] = [
      { presets: { ...presets, w160: { width: 161 } }, formats, fallback },
      { presets: { ...presets, w160: { width: 160, height: 90 } }, formats, fallback },
      { presets: { ...presets, other: { width: 160 } }, formats, fallback },
      { presets, formats: { webp: formats.webp }, fallback },
      { presets, formats: { ...formats, avif: { quality: 51, effort: 3 } }, fallback },
      { presets, formats: { ...formats, avif: { quality: 50, effort: 4 } }, fallback },
      { presets, formats, fallback: { ...fallback, quality: 83 } },
      { presets, formats, fallback: { ...fallback, presets: ["w640", "w320"] } },
      cropping,
    ]
    const keys = [defaultSpecification, ...others].map((specification) => keyOf(specification))
    expect(new Set(keys).size).toBe(keys.length)
    expect(renditionKeyOf(HASH.replace("3", "4"), defaultSpecification, null)).not.toBe(keys[0])
  })

  it("changes with the focal point only where a preset crops", () => {
    expect(keyOf(defaultSpecification, { x: 0.1, y: 0.2 })).toBe(keyOf(defaultSpecification))
    expect(keyOf(cropping, { x: 0.1, y: 0.2 })).not.toBe(keyOf(cropping))
    expect(keyOf(cropping, { x: 0.1, y: 0.2 })).not.toBe(keyOf(cropping, { x: 0.2, y: 0.1 }))
    expect(keyOf(cropping, { x: 0.5, y: 0.5 })).toBe(keyOf(cropping))
  })

  it("gives the files their names", () => {
    const key = "abcdef0123456789abcdef0123456789"
    expect(fileNameOf(key, "w640", "avif")).toBe(`images/ab/${key}-w640.avif`)
    expect(fileNameOf(key, "w640", "webp")).toBe(`images/ab/${key}-w640.webp`)
    expect(fileNameOf(key, "w640", "jpeg")).toBe(`images/ab/${key}-w640.jpg`)
    expect(fileNameOf(key, "tile", "png")).toBe(`images/ab/${key}-tile.png`)
  })
})

import { announcementOf } from "../announcement-of"
import { filesWords } from "../files-words"
import { formatBytes } from "../format-bytes"
import { formatTime } from "../format-time"
import { originalWords } from "../original-words"
import { phoneVariant } from "../phone-variant"
import { readAlt } from "../read-alt"
import { savedWords } from "../saved-words"
import { standingWords } from "../standing-words"
import { summaryWords } from "../summary-words"
import type { ImageState } from "../types"
import { sampleImage, sampleVariant } from "./sample-image"

const EN = "en"

describe("what staff read of sizes", () => {
  it.each([
    [0, "0 kB"],
    [412, "0.4 kB"],
    [4_100, "4 kB"],
    [38_400, "38 kB"],
    [999_499, "999 kB"],
    [999_500, "1 MB"],
    [4_800_000, "4.8 MB"],
    [12_340_000, "12 MB"],
  ])("says %i bytes as %s", (bytes, words) => {
    expect(formatBytes(bytes, EN)).toBe(words)
  })

  it("says what an original is, as far as it is known", () => {
    expect(originalWords(sampleImage(), EN)).toBe("Original: 3000 × 2000 pixels, 4.8 MB")
    expect(originalWords(sampleImage({ width: null }), EN)).toBe("Original: 4.8 MB")
    expect(originalWords(sampleImage({ width: null, bytes: null }), EN)).toBe("Original: not looked at yet")
  })

  it("counts and weighs the files made", () => {
    expect(filesWords([sampleVariant()], EN)).toBe("1 file, 38 kB")
    expect(filesWords([sampleVariant(), sampleVariant({ bytes: 62_000 })], EN)).toBe("2 files, 100 kB in all")
  })
})

describe("what is saved", () => {
  it("compares the original with the file that most shoppers get", () => {
    expect(savedWords([sampleImage()], EN)).toBe("4.8 MB → 38 kB on a phone, 99 % lighter")
  })

  it("sums pictures, and leaves out what is not made yet", () => {
    const other = sampleImage({ bytes: 1_200_000, variants: [sampleVariant({ bytes: 562_000 })] })
    const unmade = sampleImage({ variants: [] })
    expect(savedWords([sampleImage(), other, unmade], EN)).toBe("6 MB → 600 kB on a phone, 90 % lighter")
    expect(savedWords([unmade, sampleImage({ bytes: null })], EN)).toBeUndefined()
  })

  it("praises nothing that got heavier", () => {
    expect(savedWords([sampleImage({ bytes: 20_000 })], EN)).toBe("20 kB → 38 kB on a phone")
  })

  it.each([
    ["AVIF at 640", [{ preset: "w320", width: 320 }, {}, { format: "webp" }], "w640", "avif"],
    [
      "the nearest width there is",
      [
        { preset: "w160", width: 160 },
        { preset: "w320", width: 320 },
      ],
      "w320",
      "avif",
    ],
    ["WebP without AVIF", [{ format: "jpeg" }, { format: "webp" }], "w640", "webp"],
    ["the fallback without both", [{ format: "jpeg" }], "w640", "jpeg"],
  ])("takes %s for a phone", (_, variants, preset, format) => {
    expect(phoneVariant(variants.map(sampleVariant))).toMatchObject({ preset, format })
  })
})

describe("how a picture stands", () => {
  const AT = "2026-11-21T14:32:00.000Z"
  const MESSAGE = "This picture is damaged or incomplete."

  it.each<[string, Parameters<typeof sampleImage>[0], string]>([
    ["ready", {}, "4.8 MB → 38 kB on a phone, 99 % lighter · 1 file, 38 kB"],
    ["working", { state: "working" }, "Its files are being made."],
    ["waiting", { state: "waiting", attempts: 0 }, "Waits for its turn."],
    [
      "waiting for another try",
      { state: "waiting", message: MESSAGE, next_attempt_at: AT },
      `${MESSAGE} Next try: ${formatTime(AT, EN)}.`,
    ],
    [
      "failed, to be tried again",
      { state: "failed", message: MESSAGE, next_attempt_at: AT },
      `${MESSAGE} Next try: ${formatTime(AT, EN)}.`,
    ],
    ["failed for good", { state: "failed", message: MESSAGE }, MESSAGE],
    [
      "failed too often",
      { state: "failed", message: MESSAGE, attempts: 6 },
      `${MESSAGE} After 6 tries it rests: run it again once that is mended.`,
    ],
    ["failed without a word", { state: "failed" }, "The files could not be made."],
  ])("says of one that is %s why and what comes next", (_, changes, words) => {
    expect(standingWords(sampleImage(changes), EN)).toBe(words)
  })

  it("sums all up", () => {
    const failed = sampleImage({ state: "failed", variants: [] })
    expect(summaryWords([sampleImage(), failed], EN)).toBe(
      "1 of 2 ready · 1 failed · 4.8 MB → 38 kB on a phone, 99 % lighter"
    )
    expect(summaryWords([failed], EN)).toBe("0 of 1 ready · 1 failed")
  })
})

describe("what a screen reader says", () => {
  const of = (...states: ImageState[]) => states.map((state) => ({ state }))

  it.each([
    ["nothing while nothing changed", of("waiting"), of("working"), undefined],
    ["nothing of pictures that were ready", of("ready"), of("ready"), undefined],
    ["nothing while some still wait", of("waiting", "waiting"), of("ready", "working"), undefined],
    ["that one is new and ready at once", of(), of("ready"), "The picture is ready."],
    ["nothing where one is gone", of("ready", "working"), of("ready", "working").slice(1), undefined],
    ["nothing where all are gone", of("working"), of(), undefined],
    ["that one is ready", of("working"), of("ready"), "The picture is ready."],
    ["that all are ready", of("ready", "working"), of("ready", "ready"), "All 2 pictures are ready."],
    ["that one failed", of("working", "working"), of("ready", "failed"), "1 picture is ready, 1 failed."],
    ["that none is ready", of("working"), of("failed"), "0 pictures are ready, 1 failed."],
    ["that one is run again", of("failed"), of("waiting"), "1 picture is being made ready."],
    [
      "that several are new",
      of("ready"),
      of("ready", "waiting", "working"),
      "2 pictures are being made ready.",
    ],
  ])("says %s", (_, before, after, words) => {
    expect(announcementOf(before, after)).toBe(words)
  })
})

describe("a description", () => {
  it("is trimmed, and none where nothing is left", () => {
    expect(readAlt("  A basket of sisal \n")).toEqual({ alt: "A basket of sisal" })
    expect(readAlt(" \n ")).toEqual({ alt: null })
  })

  it("has 300 characters at most", () => {
    expect(readAlt(` ${"a".repeat(300)} `)).toEqual({ alt: "a".repeat(300) })
    expect(readAlt("a".repeat(301))).toEqual({ fault: "That is 1 character too long." })
    expect(readAlt("a".repeat(310))).toEqual({ fault: "That is 10 characters too long." })
  })
})

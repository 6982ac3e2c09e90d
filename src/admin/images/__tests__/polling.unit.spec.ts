import { FetchError } from "@medusajs/js-sdk"
import { isRefusal } from "../is-refusal"
import { pollAfter } from "../poll-after"
import { refusedUpload } from "../refused-upload"
import type { ImageState } from "../types"
import { unseenCount } from "../unseen-count"
import { unseenWords } from "../unseen-words"
import { sampleImage } from "./sample-image"

describe("when pictures are asked for again", () => {
  const NOW = Date.parse("2026-11-21T12:00:00.000Z")
  const of = (state: ImageState, inMs?: number) =>
    sampleImage({ state, next_attempt_at: inMs === undefined ? null : new Date(NOW + inMs).toISOString() })

  it.each([
    ["never without pictures", [], false],
    ["never while all rest", [of("ready"), of("failed")], false],
    ["never for a try that is over", [of("ready", -1), of("failed", 30_000)], false],
    ["every 2 seconds while one waits", [of("ready"), of("waiting")], 2_000],
    ["every 2 seconds while one is worked on", [of("working"), of("waiting", 30_000)], 2_000],
    ["at the next try of one that failed", [of("waiting", 30_000), of("waiting", 50_000)], 30_000],
    ["every minute where that is far off", [of("waiting", 3_600_000)], 60_000],
    ["every 2 seconds where that is due", [of("waiting", -1)], 2_000],
  ])("%s", (_, images, after) => {
    expect(pollAfter({ images, unseen: 0, asked: 100 }, NOW)).toBe(after)
  })

  it.each([
    ["every 2 seconds at first", 14, 2_000],
    ["every minute later", 15, 60_000],
  ])("is for pictures that nobody took up yet %s", (_, asked, after) => {
    expect(pollAfter({ images: [of("ready")], unseen: 1, asked }, NOW)).toBe(after)
    expect(pollAfter({ images: [of("working")], unseen: 1, asked }, NOW)).toBe(2_000)
  })

  it("counts those by their addresses, and says what becomes of them", () => {
    const media = ["a", "b", "b", "c"].map((url, index) => ({ id: `img_${index}`, url }))
    expect(unseenCount(media, [{ url: "a" }])).toBe(2)
    expect(unseenCount(media, [{ url: "c" }, { url: "b" }, { url: "a" }])).toBe(0)
    expect(unseenWords(1)).toMatch(/^1 picture is not taken up yet/)
    expect(unseenWords(2)).toMatch(/^2 pictures are not taken up yet/)
  })

  it("is not after a no: pictures are turned off, or the product is gone", () => {
    expect(isRefusal(new FetchError("Pictures are off.", "Bad Request", 400))).toBe(true)
    expect(isRefusal(new FetchError("Not found", "Not Found", 404))).toBe(true)
    expect(isRefusal(new FetchError("Oops", "Internal Server Error", 500))).toBe(false)
    expect(isRefusal(new Error("Failed to fetch"))).toBe(false)
    expect(isRefusal(null)).toBe(false)
  })
})

describe("why an upload was refused", () => {
  const body = { code: "image_empty", message: "This file is empty." }

  it("is what the answer to it says", () => {
    expect(refusedUpload({ url: "http://shop/admin/uploads", ok: false, body })).toBe("This file is empty.")
    const presigned = "http://shop/admin/uploads/presigned-urls?x=1"
    expect(refusedUpload({ url: presigned, ok: false, body })).toBe("This file is empty.")
  })

  it("is not asked of anything else", () => {
    expect(refusedUpload({ url: "http://shop/admin/uploads", ok: true, body })).toBeUndefined()
    expect(refusedUpload({ url: "http://shop/admin/products", ok: false, body })).toBeUndefined()
    expect(refusedUpload({ url: "http://shop/admin/uploads", ok: false, body: undefined })).toBeUndefined()
    expect(
      refusedUpload({ url: "http://shop/admin/uploads", ok: false, body: { message: 1 } })
    ).toBeUndefined()
    expect(refusedUpload({ url: "", ok: false, body })).toBeUndefined()
  })
})

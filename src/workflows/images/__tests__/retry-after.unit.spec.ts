import { imagesErrors } from "../../../modules/images/errors"
import { MOST_ATTEMPTS, retryAfter } from "../retry-after"

const RETRIED = ["image_not_made", "image_too_slow", "image_storage_failed", "image_source_unreachable"]

describe("retryAfter", () => {
  it.each(RETRIED)("waits ever longer after %s, and rests after the last try", (code) => {
    const waits = Array.from({ length: MOST_ATTEMPTS }, (_, index) => retryAfter(code, index + 1))
    expect(waits).toEqual([30, 120, 480, 1920, null])
    expect(retryAfter(code, MOST_ATTEMPTS + 1)).toBeNull()
  })

  it.each(Object.keys(imagesErrors.definitions).filter((code) => !RETRIED.includes(code)))(
    "never tries again after %s",
    (code) => expect(retryAfter(code, 1)).toBeNull()
  )

  it("tries again after what nobody knows", () => {
    expect(retryAfter("ECONNRESET", 1)).toBe(30)
    expect(retryAfter("toString", 1)).toBe(30)
  })
})

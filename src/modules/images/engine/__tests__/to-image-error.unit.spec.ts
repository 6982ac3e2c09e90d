import { imagesErrors } from "../../errors"
import { isFinal } from "../is-final"
import { toImageError } from "../to-image-error"

// What sharp 0.35 with libvips 8.18 says of real files.
const SAID: [said: string, code: string][] = [
  ["VipsJpeg: premature end of JPEG image", "image_truncated"],
  ["vipspng: libpng read error", "image_truncated"],
  ["Input buffer has corrupt header: webp: unable to parse image", "image_truncated"],
  ["Input file has corrupt header: gifload: Unexpected end of GIF source data", "image_truncated"],
  [
    "heif: Invalid input: Unexpected end of file: Extent in iloc box references data outside",
    "image_truncated",
  ],
  ["Input file contains unsupported image format", "image_truncated"],
  ["Input file has corrupt header: VipsJpeg: Unsupported marker type 0x3c", "image_truncated"],
  ["Input image exceeds pixel limit", "image_too_many_pixels"],
  ["heif: Memory allocation error: Security limit exceeded", "image_too_many_pixels"],
  ["tiff2vips: unsupported tiff image type", "image_format_unsupported"],
  ["heif: Unsupported feature: Unsupported codec (4.3000)", "image_format_unsupported"],
  ["timeout: 42% complete", "image_too_slow"],
]

describe("what sharp says of an original", () => {
  it.each(SAID)("%s", (said, code) => {
    const error = toImageError(new Error(said))
    expect(error).toMatchObject({ code, type: "invalid_data" })
    expect(String(error)).not.toContain(said)
  })

  it.each(["glib: out of memory", "unable to open: Too many open files", "write: No space left on device"])(
    "is passed on where the machine is at fault: %s",
    (said) => {
      const error = new Error(said)
      expect(toImageError(error)).toBe(error)
    }
  )

  it("leaves errors of the system and our own as they are", () => {
    const system = Object.assign(new Error("EIO: i/o error, read"), { syscall: "read", code: "EIO" })
    const own = imagesErrors.create("image_too_slow")
    expect(toImageError(system)).toBe(system)
    expect(toImageError(own)).toBe(own)
  })
})

describe("another try", () => {
  it("is worth it where machine, storage or network failed, and where nobody knows", () => {
    const retried = [
      "image_too_slow",
      "image_storage_failed",
      "image_source_unreachable",
      "ENOSPC",
      "image_unheard_of",
    ]
    expect(retried.filter(isFinal)).toEqual([])
  })

  it("is not worth it where the picture or the shop's rules say no", () => {
    const final = [
      "image_empty",
      "image_truncated",
      "image_not_an_image",
      "image_active_content",
      "image_format_unsupported",
      "image_too_many_pixels",
      "image_too_many_bytes",
      "image_too_many_frames",
      "image_source_not_allowed",
    ]
    expect(final.filter(isFinal)).toEqual(final)
  })
})

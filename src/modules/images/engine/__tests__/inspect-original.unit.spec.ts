import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import path from "node:path"
import { crc32, deflateSync } from "node:zlib"
import sharp from "sharp"
import { imagesErrors } from "../../errors"
import { defaultLimits } from "../default-limits"
import { describeImage } from "../describe-image"
import { inspectOriginal } from "../inspect-original"
import { names, render } from "./render"
import { plain, quarters, removeSamples, sample } from "./samples"

afterAll(removeSamples)

type Code = keyof typeof imagesErrors.definitions

const refused = (code: Code, detail?: string) => ({
  type: "invalid_data",
  code,
  message: [imagesErrors.definitions[code].message, detail].filter(Boolean).join(" "),
})

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A PNG of one bit a pixel, all of one colour: a hundred kilobytes that unpack to hundreds of megabytes. */
function pngBomb(width: number, height: number, rows = height): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const pixels = deflateSync(Buffer.alloc(rows * (Math.ceil(width / 8) + 1)))
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1")
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", pixels),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

/** A GIF of 1 × 1 with as many frames as wanted. */
function gifOf(frames: number): Buffer {
  const head = Buffer.from("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff", "latin1")
  const frame = Buffer.from("\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", "latin1")
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from(";")])
}

describe("the facts of an original", () => {
  it.each(["jpeg", "png", "webp", "avif", "gif", "tiff"] as const)("are told of a %s", async (format) => {
    const file = await sample(plain(30, 20).toFormat(format))
    const content = readFileSync(file)
    expect(await inspectOriginal(file, defaultLimits)).toEqual({
      format,
      width: 30,
      height: 20,
      // Sharp's own GIFs hold a transparent entry in their palette.
      has_alpha: format === "gif",
      frames: 1,
      bytes: content.length,
      content_hash: createHash("sha256").update(content).digest("hex"),
    })
  })

  it("go by the content, not by the name", async () => {
    const file = await sample(plain(30, 20).png(), "photo.jpg")
    expect(await inspectOriginal(file, defaultLimits)).toMatchObject({ format: "png" })
    expect(names((await render(file)).variants)).toEqual([
      "w40 avif 30x20",
      "w40 webp 30x20",
      "w40 jpeg 30x20",
    ])
  })
})

describe("what is no picture", () => {
  const CASES: [string, Buffer, Code][] = [
    ["nothing", Buffer.alloc(0), "image_empty"],
    ["HTML", Buffer.from("<!doctype html><script>alert(1)</script>"), "image_active_content"],
    ["SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "image_active_content"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "image_not_an_image"],
    ["text", Buffer.from("hello"), "image_not_an_image"],
    ["a HEIC", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), "image_format_unsupported"],
    ["a BMP", Buffer.from("BM\x46\0\0\0", "latin1"), "image_format_unsupported"],
    ["the first bytes of a JPEG", Buffer.from([0xff, 0xd8, 0xff]), "image_truncated"],
    ["a JPEG of HTML", Buffer.from("\xff\xd8\xff<html></html>", "latin1"), "image_truncated"],
  ]

  it.each(CASES)("%s is refused", async (_name, content, code) => {
    const file = await sample(content, "photo.jpg")
    await expect(inspectOriginal(file, defaultLimits)).rejects.toMatchObject(refused(code))
  })

  it("leaves an error of the disk as it is", async () => {
    const missing = path.join(__dirname, "no-such-picture.jpg")
    await expect(inspectOriginal(missing, defaultLimits)).rejects.toMatchObject({ code: "ENOENT" })
  })
})

describe("limits", () => {
  it("on bytes", async () => {
    const file = await sample(plain(30, 20).png())
    const bytes = readFileSync(file).length
    const limits = { ...defaultLimits, bytes: bytes - 1 }
    const error = refused("image_too_many_bytes", `At most ${bytes - 1} bytes.`)
    await expect(inspectOriginal(file, limits)).rejects.toMatchObject(error)
    await expect(inspectOriginal(file, { ...defaultLimits, bytes })).resolves.toMatchObject({ bytes })
  })

  it("on pixels", async () => {
    const file = await sample(plain(30, 20).jpeg())
    const error = refused("image_too_many_pixels", "It has 30 × 20.")
    await expect(inspectOriginal(file, { ...defaultLimits, pixels: 599 })).rejects.toMatchObject(error)
    await expect(inspectOriginal(file, { ...defaultLimits, pixels: 600 })).resolves.toMatchObject({
      width: 30,
    })
  })

  it("on frames", async () => {
    const file = await sample(gifOf(3))
    const error = refused("image_too_many_frames", "At most 2.")
    await expect(inspectOriginal(file, { ...defaultLimits, frames: 2 })).rejects.toMatchObject(error)
    await expect(inspectOriginal(file, { ...defaultLimits, frames: 3 })).resolves.toMatchObject({ frames: 3 })
  })

  it("on what has to be whole in memory to be decoded", async () => {
    const file = await sample(await plain(8000, 4000).avif({ effort: 0 }).toBuffer())
    await expect(inspectOriginal(file, defaultLimits)).rejects.toMatchObject({
      code: "image_too_many_pixels",
    })
  })
})

describe("bombs", () => {
  const before = () => process.resourceUsage().maxRSS / 1024

  it.each<[string, () => Buffer, Code]>([
    ["of 900 megapixels", () => pngBomb(30_000, 30_000), "image_too_many_pixels"],
    ["a million pixels wide", () => pngBomb(1_000_001, 200, 0), "image_too_many_pixels"],
    ["of more pixels than libpng can count", () => pngBomb(2 ** 31 - 1, 2 ** 31 - 1, 0), "image_truncated"],
  ])("a PNG %s is refused from its header", async (_name, bomb, code) => {
    const file = await sample(bomb())
    const [memory, began] = [before(), performance.now()]
    await expect(inspectOriginal(file, defaultLimits)).rejects.toMatchObject({ code })
    expect(performance.now() - began).toBeLessThan(500)
    expect(before() - memory).toBeLessThan(50)
  })

  it("a GIF of 5000 frames is refused from its header", async () => {
    const file = await sample(gifOf(5000))
    const error = refused("image_too_many_frames", "At most 500.")
    await expect(inspectOriginal(file, defaultLimits)).rejects.toMatchObject(error)
  })

  it("a picture that grew behind its facts is refused when decoded", async () => {
    const file = await sample(plain(300, 200).png())
    const limits = { pixels: 59_999, seconds: 10 }
    await expect(describeImage(file, { width: 3, height: 2 }, limits)).rejects.toMatchObject(
      refused("image_too_many_pixels")
    )
  })
})

describe("a truncated file", () => {
  it.each(["jpeg", "png", "webp", "avif", "gif", "tiff"] as const)("of %s is refused", async (format) => {
    const noise = sharp({
      create: {
        width: 300,
        height: 200,
        channels: 3,
        noise: { type: "gaussian", mean: 128, sigma: 30 },
        background: "#000",
      },
    })
    const whole = await noise.toColourspace("srgb").toFormat(format).toBuffer()
    const file = await sample(whole.subarray(0, Math.floor(whole.length * 0.6)))
    await expect(render(file)).rejects.toMatchObject(refused("image_truncated"))
  })

  it("that only lacks its last bytes is refused too", async () => {
    const whole = await quarters(300, 200).jpeg().toBuffer()
    const file = await sample(whole.subarray(0, whole.length - 400))
    await expect(render(file)).rejects.toMatchObject(refused("image_truncated"))
  })
})

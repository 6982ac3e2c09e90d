import { gzipSync } from "node:zlib"
import { imagesErrors } from "../../errors"
import { sniffUpload } from "../sniff-upload"
import { plain } from "./samples"

type Code = keyof typeof imagesErrors.definitions

const sniff = (data: Buffer | string, filename: string, mime_type: string) =>
  sniffUpload({ data: Buffer.from(data), filename, mime_type })

function codeOf(data: Buffer | string, filename: string, mimeType: string): Code | "passed" {
  try {
    sniff(data, filename, mimeType)
    return "passed"
  } catch (error) {
    const { type, code, message } = error as { type: string; code: Code; message: string }
    expect({ type, message }).toEqual({
      type: "invalid_data",
      message: imagesErrors.definitions[code].message,
    })
    return code
  }
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const HTML = "<html><script>alert(1)</script></html>"
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")

describe("a picture", () => {
  it.each(["jpeg", "png", "webp", "avif", "gif", "tiff"] as const)(
    "in %s passes under any name",
    async (format) => {
      const data = await plain(8, 8).toFormat(format).toBuffer()
      expect(sniff(data, `photo.${format}`, `image/${format}`)).toEqual({ kind: "image" })
      expect(sniff(data, "photo.jpg", "image/jpeg")).toEqual({ kind: "image" })
      expect(sniff(data, "photo", "application/octet-stream")).toEqual({ kind: "image" })
    }
  )

  it("passes with a comment of HTML inside", async () => {
    const jpeg = await plain(8, 8)
      .withExif({ IFD0: { ImageDescription: HTML } })
      .jpeg()
      .toBuffer()
    expect(sniff(jpeg, "photo.jpg", "image/jpeg")).toEqual({ kind: "image" })
  })
})

describe("what a browser could run", () => {
  const CASES: [string, Buffer | string, string, string][] = [
    ["SVG", SVG, "logo.svg", "image/svg+xml"],
    ["SVG as JPEG", SVG, "logo.jpg", "image/jpeg"],
    ["SVG as text", SVG, "logo.txt", "text/plain"],
    ["SVG behind a declaration", `<?xml version="1.0"?>${SVG}`, "logo.png", "image/png"],
    ["SVG behind a comment", `<!-- a logo -->${SVG}`, "logo.png", "image/png"],
    ["SVG behind a byte order mark and blanks", `\ufeff \n\t${SVG}`, "logo.png", "image/png"],
    ["SVG in UTF-16", utf16(SVG), "logo.png", "image/png"],
    ["SVG in UTF-16 without mark", utf16(SVG).subarray(2), "logo.png", "image/png"],
    ["SVG with a prefix", `<s:svg xmlns:s="http://www.w3.org/2000/svg"/>`, "logo.png", "image/png"],
    ["SVG compressed", gzipSync(SVG), "logo.svgz", "image/svg+xml"],
    ["SVG compressed, as PNG", gzipSync(SVG), "logo.png", "image/png"],
    [
      "large SVG compressed, as a file",
      gzipSync(SVG + "x".repeat(5_000_000)),
      "logo.bin",
      "application/octet-stream",
    ],
    ["HTML", HTML, "page.html", "text/html"],
    ["HTML as JPEG", HTML, "photo.jpg", "image/jpeg"],
    ["HTML in capitals as CSV", HTML.toUpperCase(), "list.csv", "text/csv"],
    ["XML", "<?xml version='1.0'?><a/>", "feed.bin", "application/octet-stream"],
  ]

  it.each(CASES)("%s is refused", (_name, data, filename, type) => {
    expect(codeOf(data, filename, type)).toBe("image_active_content")
  })

  it.each([
    "page.html",
    "PAGE.HTM",
    "page.html ",
    "page.html.",
    "page.xhtml",
    "logo.svg",
    "logo.SVGZ",
    "feed.xml",
    "code.js",
    "code.mjs",
    "page.shtml",
    "page.mht",
    "sheet.xsl",
  ])("a name such as %j is refused even with harmless content", (filename) => {
    expect(codeOf("hello", filename, "text/plain")).toBe("image_active_content")
    expect(codeOf("", filename, "application/octet-stream")).toBe("image_active_content")
  })

  it.each([
    "text/html",
    "TEXT/HTML; charset=utf-8",
    "image/svg+xml",
    "application/xhtml+xml",
    "application/xml",
    "text/xml",
    "text/javascript",
    "application/javascript",
    "application/atom+xml",
  ])("the type %s is refused even with a picture inside", async (type) => {
    const png = await plain(8, 8).png().toBuffer()
    expect(codeOf(png, "photo.png", type)).toBe("image_active_content")
  })
})

describe("what claims to be a picture", () => {
  const CASES: [string, Buffer | string, string, string, Code][] = [
    ["nothing, by type", "", "photo", "image/jpeg", "image_empty"],
    ["nothing, by name", "", "photo.jpg", "application/octet-stream", "image_empty"],
    ["a PDF", "%PDF-1.7\n", "photo.jpg", "image/jpeg", "image_not_an_image"],
    ["text", "hello", "photo.PNG", "application/octet-stream", "image_not_an_image"],
    ["gzip of text", gzipSync("hello"), "photo.png", "image/png", "image_not_an_image"],
    ["what only begins like gzip", "\x1f\x8bnot gzip", "photo.png", "image/png", "image_not_an_image"],
    [
      "a video",
      Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0mp42isom", "latin1"),
      "photo.avif",
      "image/avif",
      "image_not_an_image",
    ],
    [
      "HEIC",
      Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"),
      "photo.heic",
      "image/heic",
      "image_format_unsupported",
    ],
    [
      "HEIC as JPEG",
      Buffer.from("\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "latin1"),
      "photo.jpg",
      "image/jpeg",
      "image_format_unsupported",
    ],
    ["JPEG XL", Buffer.from("\xff\x0a\0\0", "latin1"), "photo.jxl", "image/jxl", "image_format_unsupported"],
  ]

  it.each(CASES)("and is %s is refused", (_name, data, filename, type, code) => {
    expect(codeOf(data, filename, type)).toBe(code)
  })

  it("is AVIF when only a compatible brand says so", () => {
    const head = Buffer.from("\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", "latin1")
    expect(sniff(head, "photo.avif", "image/avif")).toEqual({ kind: "image" })
  })
})

describe("any other file", () => {
  it.each([
    ["list.csv", "text/csv", "Product Id,Title\n1,<b>Basket</b>\n"],
    ["data.json", "application/json", '{"html": "<script></script>"}'],
    ["note.txt", "text/plain", "a < b and b > c"],
    ["terms.pdf", "application/pdf", "%PDF-1.7\n"],
    ["font.woff2", "font/woff2", "wOF2\0\x01\0\0"],
    ["archive.gz", "application/gzip", gzipSync("a plain text")],
    ["empty.csv", "text/csv", ""],
  ])("such as %s passes", (filename, type, data) => {
    expect(sniff(data, filename, type)).toEqual({ kind: "other" })
  })
})

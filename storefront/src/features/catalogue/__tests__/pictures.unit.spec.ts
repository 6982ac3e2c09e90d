import { type HttpTypes } from "@medusajs/types"
import { pictureAddress } from "@/ui/picture-address"
import { type PictureView } from "@/ui/picture-view"
import { describe, expect, it, vi } from "vitest"
import { toImageViews } from "../server/to-image-views"
import { toPictureView } from "../server/to-picture-view"
import { storeImage } from "../store-image"

vi.mock("@/lib/env", () => ({ env: () => ({ S3_FILE_URL: undefined }) }))

const HASH = "ab0123456789abcdef0123456789abcd"
const FILES = `/${HASH}-`
const PLACEHOLDER = "data:image/webp;base64,UklGRg=="
const JPEG = { format: "jpeg", extension: "jpg" }

type Made = { format: string; extension?: string; width: number; height?: number; preset?: string }

const made = ({ format, extension = format, width, height = width * 1.25, preset = `w${width}` }: Made) => ({
  preset,
  format,
  width,
  height,
  bytes: 1000,
  url: `http://localhost:9000/uploads/images/ab${FILES}${preset}.${extension}`,
})

const WIDTHS = [160, 320, 640, 960, 1280, 1920]
const allMade = [
  ...WIDTHS.map((width) => made({ format: "avif", width })),
  ...WIDTHS.map((width) => made({ format: "webp", width })),
  made({ ...JPEG, width: 640 }),
]

const image = (part: object = {}) => ({
  url: allMade.at(-1)?.url,
  rank: 0,
  variants: allMade,
  placeholder: PLACEHOLDER,
  dominant_color: "#c0ffee",
  alt: null,
  width: 2400,
  height: 3000,
  focal_point: null,
  ...part,
})
const read = (part: object = {}) => storeImage.parse(image(part))
const avifOf = ({ base = "", avif }: PictureView) => avif?.split(",").map((rest) => base + rest)
const NOT_MADE = { url: "http://localhost:9000/uploads/1-mug.jpg", variants: [], placeholder: null }

describe("a picture of the store API", () => {
  it("is read as not made yet where the back end says nothing of sizes", () => {
    expect(storeImage.parse({ url: "http://localhost:9000/uploads/1-mug.jpg" })).toEqual({
      url: "http://localhost:9000/uploads/1-mug.jpg",
      rank: 0,
      variants: [],
      placeholder: null,
      dominant_color: null,
      alt: null,
      width: null,
      height: null,
      focal_point: null,
    })
  })

  it("loses what is of another form, and only that", () => {
    const good = allMade[0]
    const odd = [
      null,
      "x",
      {},
      { ...good, format: "jxl" },
      { ...good, width: 0 },
      { ...good, url: "javascript:1" },
    ]
    const parsed = read({
      variants: [...odd, good],
      placeholder: "data:image/webp;base64,AAAA);background:url(https://evil.example",
      dominant_color: "red;}",
      focal_point: { x: 2, y: 0 },
      width: "2400",
    })
    expect(parsed.variants).toEqual([good])
    expect(parsed).toMatchObject({ placeholder: null, dominant_color: null, focal_point: null, width: null })
  })

  it("takes no placeholder that is longer than a placeholder", () => {
    expect(read({ placeholder: `data:image/webp;base64,${"A".repeat(400)}` }).placeholder).toBeNull()
  })
})

describe("toPictureView", () => {
  it("offers a card the widths it can use, by short addresses of the shop", () => {
    expect(toPictureView(read(), { most: 640 })).toEqual({
      base: `/media${FILES}w`,
      src: "640.jpg",
      width: 640,
      height: 800,
      avif: "160.avif 160w,320.avif 320w,640.avif 640w",
      webp: "160.webp 160w,640.webp 640w",
      placeholder: "UklGRg==",
      color: "#c0ffee",
    })
  })

  it("offers a page the large ones, with the width that each really has", () => {
    const own = made({ format: "avif", width: 1100, preset: "w1280" })
    const view = toPictureView(read({ variants: [...allMade.slice(0, 4), own] }), { least: 320 })
    expect(view.avif).toBe("320.avif 320w,640.avif 640w,960.avif 960w,1280.avif 1100w")
    expect(view.webp).toBeUndefined()
  })

  it("offers every size as WebP where there is no AVIF", () => {
    const { webp } = toPictureView(read({ variants: allMade.slice(6, 9) }), {})
    expect(webp).toBe("160.webp 160w,320.webp 320w,640.webp 640w")
  })

  it("offers the nearest size where none lies within", () => {
    const few = [made({ format: "avif", width: 960 }), made({ format: "avif", width: 1280 })]
    expect(avifOf(toPictureView(read({ variants: few }), { most: 640 }))).toEqual([
      `/media${FILES}w960.avif 960w`,
    ])
    expect(avifOf(toPictureView(read({ variants: few }), { least: 1920 }))).toEqual([
      `/media${FILES}w1280.avif 1280w`,
    ])
  })

  it("keeps addresses apart that hold what ends an address in a list", () => {
    const url = "https://cdn.example/a b,c.avif"
    const view = toPictureView(read({ variants: [{ ...allMade[0], url }] }), {})
    expect(avifOf(view)).toEqual(["https://cdn.example/a%20b%2Cc.avif 160w"])
  })

  it("leaves out what is cut, and keeps what is only rounded", () => {
    const variants = [
      made({ format: "avif", width: 320, height: 320, preset: "square" }),
      made({ format: "avif", width: 321, height: 407 }),
      made({ ...JPEG, width: 640, height: 336, preset: "share" }),
      made({ ...JPEG, width: 320 }),
    ]
    const view = toPictureView(read({ variants }), { most: 640 })
    expect(pictureAddress(view)).toBe(`/media${FILES}w320.jpg`)
    expect(avifOf(view)).toEqual([`/media${FILES}w321.avif 321w`])
  })

  it("shows the original plainly while its sizes are not made", () => {
    expect(toPictureView(read({ ...NOT_MADE, width: null, height: null, dominant_color: null }), {})).toEqual(
      {
        src: "/media/1-mug.jpg",
      }
    )
    expect(toPictureView(read({ variants: [], url: "https://cdn.example/a.jpg" }), {}).src).toBe(
      "https://cdn.example/a.jpg"
    )
  })

  it("puts nothing behind a picture that is transparent", () => {
    const png = made({ format: "png", width: 640 })
    const view = toPictureView(read({ variants: [...allMade.slice(0, 6), png] }), { most: 640 })
    expect(pictureAddress(view)).toBe(`/media${FILES}w640.png`)
    expect([view.placeholder, view.color]).toEqual([undefined, undefined])
  })

  it("keeps in sight what staff marked", () => {
    expect(toPictureView(read({ focal_point: { x: 0.255, y: 1 } }), {}).focus).toBe("26% 100%")
  })
})

describe("toImageViews", () => {
  const product = (part: object): HttpTypes.StoreProduct => Object.assign(Object.create(null), part)
  const alts = (part: object) =>
    toImageViews(product({ title: "Mug", metadata: null, ...part })).map(({ alt }) => alt)

  it("describes a picture by staff's own words, else by the title", () => {
    const images = [
      image({ rank: 1 }),
      image({ rank: 0, alt: " A mug on a table " }),
      image({ rank: 2, alt: " " }),
    ]
    expect(alts({ images })).toEqual(["A mug on a table", "Mug, picture 2", "Mug, picture 3"])
  })

  it("shows the thumbnail where a product has nothing else", () => {
    const [only, ...others] = toImageViews(product({ title: "Mug", images: null, thumbnail: NOT_MADE.url }))
    expect([only, others]).toEqual([{ src: "/media/1-mug.jpg", alt: "Mug" }, []])
  })
})

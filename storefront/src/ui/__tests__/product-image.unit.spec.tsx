import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { type PictureView } from "../picture-view"
import { ProductImage } from "../product-image"

const PICTURE: PictureView = {
  src: "640.jpg",
  width: 640,
  height: 800,
  base: "/media/images/ab/x-w",
  avif: "320.avif 320w,640.avif 640w",
  webp: "320.webp 320w",
  placeholder: "UklGRg==",
  color: "#c0ffee",
}
const draw = (picture: PictureView, eager = false) =>
  renderToStaticMarkup(<ProductImage picture={picture} alt="A mug" sizes="50vw" eager={eager} />)

describe("ProductImage", () => {
  it("offers AVIF before WebP before the fallback, each with its sizes", () => {
    const html = draw(PICTURE)
    const types = [...html.matchAll(/<source type="([^"]+)" srcSet="([^"]+)" sizes="50vw"\/>/g)]
    expect(types.map(([, type, set]) => [type, set])).toEqual([
      ["image/avif", "/media/images/ab/x-w320.avif 320w,/media/images/ab/x-w640.avif 640w"],
      ["image/webp", "/media/images/ab/x-w320.webp 320w"],
    ])
    expect(html).toMatch(/<img src="\/media\/images\/ab\/x-w640.jpg" width="640" height="800" alt="A mug"/)
    expect(html.indexOf("<img")).toBeGreaterThan(html.lastIndexOf("<source"))
  })

  it("hurries the first picture only", () => {
    expect(draw(PICTURE)).toContain('loading="lazy"')
    expect(draw(PICTURE)).not.toContain("fetchPriority")
    expect(draw(PICTURE, true)).toContain('fetchPriority="high"')
    expect(draw(PICTURE, true)).toContain('loading="eager"')
  })

  it("shows placeholder and colour while it loads, and keeps in sight what matters", () => {
    expect(draw(PICTURE)).toContain(
      'style="background:#c0ffee url(data:image/webp;base64,UklGRg==) 50%/cover"'
    )
    expect(draw({ ...PICTURE, focus: "20% 80%" })).toContain(' 20% 80%/cover;object-position:20% 80%"')
  })

  it("is a plain picture while nothing is made", () => {
    expect(draw({ src: "/media/mug.jpg" })).toBe(
      '<picture><img src="/media/mug.jpg" alt="A mug" loading="lazy" class="frame"/></picture>'
    )
  })
})

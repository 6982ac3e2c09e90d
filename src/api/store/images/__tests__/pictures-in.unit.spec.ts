import { picturesIn } from "../pictures-in"
import { showPictures } from "../show-pictures"

const PHOTO = "https://shop.example/uploads/photo.jpg"

const nested = (depth: number, innermost: unknown) => {
  let node = innermost
  for (let level = 0; level < depth; level++) node = level % 2 ? [node] : { node }
  return node
}
const renamed = (body: unknown) =>
  showPictures(body, { image: (image) => ({ ...image, shown: true }), thumbnail: (url) => `${url}?shown` })

describe("picturesIn", () => {
  it("finds images and thumbnails wherever they are, and of images those alone that can be told", () => {
    const images = [
      { id: "img_1", url: PHOTO },
      { id: "img_2" },
      { url: PHOTO },
      { alt: "none" },
      null,
      PHOTO,
    ]
    const variant = { thumbnail: PHOTO, images: [{ id: "img_3" }] }
    const body = { products: [{ images, thumbnail: null, variants: [variant] }], count: 1 }
    const found = picturesIn(body)
    expect(found.images).toEqual([...images.slice(0, 3), { id: "img_3" }])
    expect(found.thumbnails).toEqual([PHOTO])
  })

  it.each([
    undefined,
    null,
    "images",
    7,
    [],
    {},
    { images: null },
    { images: { url: PHOTO } },
    { thumbnail: 1 },
  ])("finds none in %j", (body) => expect(picturesIn(body)).toEqual({ images: [], thumbnails: [] }))

  it("finds them at any depth that an answer has", () => {
    expect(picturesIn(nested(1000, { thumbnail: PHOTO })).thumbnails).toEqual([PHOTO])
  })

  it("leaves metadata alone, which is whatever shoppers and staff put there", () => {
    const metadata = { thumbnail: PHOTO, images: [{ id: "img_1", url: PHOTO }], deep: nested(100_000, {}) }
    const body = { cart: { metadata, items: [{ thumbnail: PHOTO, metadata }] } }
    expect(picturesIn(body)).toEqual({ images: [], thumbnails: [PHOTO] })
    expect(renamed({ cart: { metadata } })).toEqual({ cart: { metadata } })
  })
})

describe("showPictures", () => {
  it("answers another one, and touches neither what it is given nor what shows no picture", () => {
    const created_at = new Date("2026-11-21T12:00:00.000Z")
    const type = { value: "basket" }
    const product = { id: "prod_1", created_at, type, thumbnail: PHOTO, images: [{ id: "img_1" }] }
    const body = Object.freeze({ product: Object.freeze(product) })
    const shown = renamed(body)
    expect(shown).toEqual({
      product: { ...product, thumbnail: `${PHOTO}?shown`, images: [{ id: "img_1", shown: true }] },
    })
    expect(shown).toHaveProperty("product.created_at", created_at)
    expect(shown).toHaveProperty("product.type", type)
    expect(body.product.thumbnail).toBe(PHOTO)
    const plain = { regions: [type] }
    expect(renamed(plain)).toBe(plain)
  })
})

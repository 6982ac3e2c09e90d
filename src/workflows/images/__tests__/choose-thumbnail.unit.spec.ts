import type { ImagesSettings } from "../../../modules/images/service"
import { imagesOptions } from "../../../modules/images/options"
import { chooseThumbnail } from "../choose-thumbnail"
import { aPicture, aVariant } from "./a-picture"

const settings: ImagesSettings = imagesOptions.parse({ file_urls: ["https://shop.example"] })
const one = aPicture("one")
const two = aPicture("two")
const waiting = aPicture("waiting", { state: "waiting", rendition_key: null, variants: [] })
const CDN = "https://cdn.example/banner.jpg"

const thumbnail = (name: string) => `https://shop.example/${name}-w640.jpeg`
const known = {
  settings,
  pictures: new Map([one, two, waiting].map((picture) => [picture.url, picture])),
  originals: new Map([
    [thumbnail("one"), [one.url]],
    [thumbnail("two"), [two.url]],
    [thumbnail("gone"), []],
  ]),
}
const choose = (current: string | null, ...pictures: { url: string }[]) => {
  const images = pictures.map(({ url }, rank) => ({ url, rank }))
  return chooseThumbnail({ id: "prod_1", thumbnail: current, images, variants: [] }, known)
}

describe("chooseThumbnail", () => {
  it("shows the first image where there is none, and what was made of an original that was one", () => {
    expect(choose(null, one, two)).toBe(thumbnail("one"))
    expect(choose(two.url, one, two)).toBe(thumbnail("two"))
    expect(choose(two.url)).toBe(thumbnail("two"))
  })

  it("stays with the image that staff chose, and goes to the first when that image is gone", () => {
    expect(choose(thumbnail("two"), one, two)).toBeUndefined()
    expect(choose(thumbnail("two"), one)).toBe(thumbnail("one"))
    expect(choose(thumbnail("gone"), one)).toBe(thumbnail("one"))
  })

  it("follows an image whose variants are others now", () => {
    const anew = aPicture("one", { rendition_key: "anew", variants: [aVariant("anew", "w640", "png", 640)] })
    const pictures = new Map([[anew.url, anew]])
    const product = { id: "prod_1", thumbnail: one.url, images: [{ url: one.url, rank: 0 }], variants: [] }
    expect(chooseThumbnail(product, { ...known, pictures })).toBe("https://shop.example/anew-w640.png")
  })

  it.each([
    ["that is not made yet", waiting.url, [waiting]],
    ["before its first image is made", null, [waiting, one]],
    ["that is kept elsewhere", CDN, [one]],
    ["without images", null, []],
    ["that is all there is left", thumbnail("gone"), []],
  ])("leaves a thumbnail %s", (_, current, images) => {
    expect(choose(current, ...images)).toBeUndefined()
  })
})

import { imagesErrors } from "../../errors"
import { storageKeyOf } from "../storage-key-of"

const FILE_URLS = ["https://api.shop.example/uploads", "https://files.shop.example/"]
const keyOf = (url: string) => storageKeyOf(new URL(url), FILE_URLS)

describe("the file module's id of an address", () => {
  it.each([
    ["https://api.shop.example/uploads/1-basket.jpg", "1-basket.jpg"],
    ["https://api.shop.example/uploads/a/b.jpg", "a/b.jpg"],
    ["https://files.shop.example/uploads/basket%20%26%20lid.jpg", "uploads/basket & lid.jpg"],
    ["https://files.shop.example//uploads/b.jpg", "uploads/b.jpg"],
    ["HTTPS://FILES.shop.example:443/b.jpg", "b.jpg"],
  ])("of %s is %s", (url, key) => expect(keyOf(url)).toBe(key))

  it.each([
    "http://api.shop.example/uploads/b.jpg",
    "https://api.shop.example:8443/uploads/b.jpg",
    "https://api.shop.example/uploadsb.jpg",
    "https://api.shop.example/uploads/../admin/b.jpg",
    "https://api.shop.example/uploads/%2e%2e/admin/b.jpg",
    "https://files.shop.example.evil.example/b.jpg",
    "https://files.shop.example@evil.example/b.jpg",
  ])("is none of %s, which lies elsewhere", (url) => expect(keyOf(url)).toBeUndefined())

  it.each([
    "https://files.shop.example/",
    "https://files.shop.example/a/",
    "https://files.shop.example/a//b.jpg",
    "https://files.shop.example/..%2f..%2fetc/passwd",
    "https://files.shop.example/..%5c..%5cboot.ini",
    "https://files.shop.example/a%2fb.jpg",
    "https://files.shop.example/b.jpg%00.png",
    "https://files.shop.example/%",
    "https://files.shop.example/b.jpg?x=1",
    "https://files.shop.example/b.jpg#x",
    "https://ada:secret@files.shop.example/b.jpg",
  ])("is refused of %s, which names no file", (url) => {
    const { message, type } = imagesErrors.definitions.image_source_not_allowed
    expect(() => keyOf(url)).toThrow(
      expect.objectContaining({ code: "image_source_not_allowed", message, type })
    )
  })
})

import { beforeEach, describe, expect, it, vi } from "vitest"
import { mediaFile } from "../media-file"
import { mediaPath } from "../media-path"

const HASH = "ab0123456789abcdef0123456789abcd"
const settings = vi.hoisted(() => ({ S3_FILE_URL: "" }))

vi.mock("../env", () => ({ env: () => settings }))

describe("mediaFile", () => {
  it.each([
    ["1731-mug-studio.jpg", "image/jpeg"],
    ["a.PNG", "image/png"],
    ["x_y.webp", "image/webp"],
    [`images/ab/${HASH}-w640.avif`, "image/avif"],
    [`images/ab/${HASH}-card_2.jpeg`, "image/jpeg"],
  ])("lets %s through", (path, type) => {
    expect(mediaFile(path.split("/"))).toEqual({ path, type })
  })

  it("finds a size by its name alone", () => {
    const size = { path: `images/ab/${HASH}-w640.avif`, type: "image/avif" }
    expect(mediaFile([`${HASH}-w640.avif`])).toEqual(size)
  })

  it("lets names through as people give them, escaped once however often they were", () => {
    const path = "1731-K%C3%B6rbe%20(2).jpg"
    expect(mediaFile(["1731-Körbe (2).jpg"])?.path).toBe(path)
    expect(mediaFile([path])?.path).toBe(path)
  })

  it.each([
    "../secrets.json",
    "a/b.jpg",
    ".hidden.jpg",
    "a.jpg/..",
    "%2e%2e.jpg",
    "..%2fa.jpg",
    "a%5cb.jpg",
    "a%00.jpg",
    "a%252fb.jpg",
    "%.jpg",
    "a.svg",
    "a.json",
    "",
    "a.jpg?x=1",
    `${"a".repeat(200)}.jpg`,
    "private-1731-orders.csv",
    "private-1731-mug.jpg",
    "PRIVATE-1731-mug.jpg",
    `private-images/ab/${HASH}-w640.avif`,
    `images/private-${HASH}-w640.avif`,
    `images/ac/${HASH}-w640.avif`,
    `images/ab/${HASH}-w640.svg`,
    `images/ab/${HASH}-w640.json`,
    `images/ab/${HASH}-w640.avif.html`,
    `images/ab/${HASH}.avif`,
    `images/ab/${HASH}-.avif`,
    `ab/${HASH}-w640.avif`,
    `images/ab/${HASH.toUpperCase()}-w640.avif`,
    `images/ab/../ab/${HASH}-w640.avif`,
    `images/ab%2f${HASH}-w640.avif`,
    `images%2fab%2f${HASH}-w640.avif`,
    `other/ab/${HASH}-w640.avif`,
    `images/ab/${HASH}-w640.avif/x.jpg`,
  ])("holds %s back", (path) => {
    expect(mediaFile(path.split("/"))).toBeUndefined()
  })
})

describe("mediaPath", () => {
  beforeEach(() => {
    settings.S3_FILE_URL = ""
  })

  it("serves the back end's files from the shop's own origin", () => {
    expect(mediaPath("http://localhost:9000/uploads/mug.jpg")).toBe("/media/mug.jpg")
    expect(mediaPath(`https://api.shop.example/uploads/images/ab/${HASH}-w640.avif`)).toBe(
      `/media/${HASH}-w640.avif`
    )
  })

  it("leaves other addresses as they are", () => {
    expect(mediaPath("https://cdn.example/mug.jpg")).toBe("https://cdn.example/mug.jpg")
    expect(mediaPath("http://localhost:9000/uploads/../admin")).toBe("http://localhost:9000/uploads/../admin")
    expect(mediaPath("http://localhost:9000/uploads/private-mug.jpg")).not.toMatch(/^\/media/)
  })

  it("leaves a bucket's files there, even where its folder is called uploads", () => {
    settings.S3_FILE_URL = "https://cdn.example"
    const file = `https://cdn.example/uploads/images/ab/${HASH}-w640.avif`
    expect(mediaPath(file)).toBe(file)
    expect(mediaPath("https://cdn.example.evil.example/uploads/a.jpg")).toBe("/media/a.jpg")
  })
})

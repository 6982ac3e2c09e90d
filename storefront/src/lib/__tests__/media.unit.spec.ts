import { describe, expect, it } from "vitest"
import { isMediaFile } from "../is-media-file"
import { mediaPath } from "../media-path"

describe("isMediaFile", () => {
  it.each(["1731-mug-studio.jpg", "a.PNG", "x_y.webp"])("lets %s through", (name) => {
    expect(isMediaFile(name)).toBe(true)
  })

  it.each([
    "../secrets.json",
    "a/b.jpg",
    ".hidden.jpg",
    "a.jpg/..",
    "%2e%2e.jpg",
    "a.svg",
    "a.json",
    "",
    "a.jpg?x=1",
  ])("holds %s back", (name) => {
    expect(isMediaFile(name)).toBe(false)
  })
})

describe("mediaPath", () => {
  it("serves the back end's uploads from the shop's own origin", () => {
    expect(mediaPath("http://localhost:9000/uploads/mug.jpg")).toBe("/media/mug.jpg")
  })

  it("leaves other addresses as they are", () => {
    expect(mediaPath("https://cdn.example/mug.jpg")).toBe("https://cdn.example/mug.jpg")
    expect(mediaPath("http://localhost:9000/uploads/../admin")).toBe("http://localhost:9000/uploads/../admin")
  })
})

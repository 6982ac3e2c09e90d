import { fileKeyOf } from "../file-key-of"

describe("fileKeyOf", () => {
  it.each([
    ["/1-photo.jpg", "1-photo.jpg"],
    ["/%31-ph%6Fto.jpg", "1-photo.jpg"],
    ["//1-photo.jpg", "1-photo.jpg"],
    ["1-photo.jpg", "1-photo.jpg"],
    ["/./x/../1-photo.jpg", "1-photo.jpg"],
    ["/..%2f..%2F1-photo.jpg", "1-photo.jpg"],
    ["/1-my%20photo.jpg", "1-my photo.jpg"],
    ["/1-gr%C3%B6%C3%9Fer.jpg", "1-größer.jpg"],
    ["/1-50%25%20off.jpg", "1-50% off.jpg"],
    ["/folder/1-%2525.jpg", "folder/1-%25.jpg"],
  ])("knows a file whatever way its path is spelled: %s", (escaped, key) => {
    expect(fileKeyOf(escaped)).toBe(key)
  })

  it.each(["/%", "/%E0%A4%A.jpg"])("knows no path that can't be read: %s", (escaped) => {
    expect(fileKeyOf(escaped)).toBeUndefined()
  })
})

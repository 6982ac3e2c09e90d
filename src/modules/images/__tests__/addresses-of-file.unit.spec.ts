import { addressesOfFile } from "../addresses-of-file"

const BASE = "https://api.shop.example/uploads"
const MADE = "images/ab/abcdef0123456789abcdef0123456789-w640.jpg"

const addressOf = (path: string) => addressesOfFile(path, [BASE])

describe("addressesOfFile", () => {
  it.each([
    ["/1-photo.jpg", `${BASE}/1-photo.jpg`],
    ["/%31-ph%6Fto.jpg", `${BASE}/1-photo.jpg`],
    ["//1-photo.jpg", `${BASE}/1-photo.jpg`],
    ["/./x/../1-photo.jpg", `${BASE}/1-photo.jpg`],
    ["/..%2f..%2F1-photo.jpg", `${BASE}/1-photo.jpg`],
    ["/1-my%20photo.jpg", `${BASE}/1-my%20photo.jpg`],
    ["/1-gr%C3%B6%C3%9Fer.jpg", `${BASE}/1-gr%C3%B6%C3%9Fer.jpg`],
    ["/1-a%3Fb%23c.jpg", `${BASE}/1-a%3Fb%23c.jpg`],
    ["/1-50%25%20off.jpg", `${BASE}/1-50%25%20off.jpg`],
    ["/1-%2525.jpg", `${BASE}/1-%2525.jpg`],
  ])("has one address for every spelling of a path: %s", (path, address) => {
    expect(addressOf(path)).toEqual([address])
  })

  it("has one for each base of the storage, with or without a slash at its end", () => {
    expect(addressesOfFile("/a.jpg", [`${BASE}/`, "http://localhost:9000/uploads"])).toEqual([
      `${BASE}/a.jpg`,
      "http://localhost:9000/uploads/a.jpg",
    ])
  })

  it("has none for a file that was made, and knows no path that can't be read", () => {
    expect(addressOf(`/${MADE}`)).toEqual([])
    expect(addressOf(`/x/../${MADE.replace("images", "%69mages")}`)).toEqual([])
    expect(addressOf("/%")).toBeUndefined()
    expect(addressOf("/%E0%A4%A.jpg")).toBeUndefined()
  })
})

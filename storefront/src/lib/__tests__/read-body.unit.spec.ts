import { expect, it } from "vitest"
import { readBody } from "../read-body"

const post = (body: BodyInit) => new Request("http://shop.example", { method: "POST", body })

it("reads a body up to the limit", async () => {
  expect(await readBody(post("12345"), 5)).toBe("12345")
})

it("gives up on a longer one, whatever length it claims", async () => {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(new Uint8Array(4))
      controller.enqueue(new Uint8Array(4))
      controller.close()
    },
  })
  const init: RequestInit & { duplex: "half" } = { method: "POST", body: stream, duplex: "half" }
  expect(await readBody(new Request("http://shop.example", init), 5)).toBeUndefined()
  const claimed = new Request("http://shop.example", {
    method: "POST",
    body: "1",
    headers: { "content-length": "9" },
  })
  expect(await readBody(claimed, 5)).toBeUndefined()
})

it("reads no body as an empty one", async () => {
  expect(await readBody(new Request("http://shop.example"), 5)).toBe("")
})

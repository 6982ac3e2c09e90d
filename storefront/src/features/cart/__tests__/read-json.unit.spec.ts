import { describe, expect, it } from "vitest"
import { z } from "zod"
import { MAX_BODY_BYTES, readJson } from "../server/read-json"

const schema = z.strictObject({ name: z.string(), quantity: z.int().min(1).optional() })

function request(body: BodyInit, type = "application/json") {
  return new Request("http://shop.test/api", { method: "POST", body, headers: { "content-type": type } })
}

describe("reading a JSON body", () => {
  it("reads a body of the right shape", async () => {
    await expect(
      readJson(request('{"name":"mug"}', "application/json; charset=utf-8"), schema)
    ).resolves.toEqual({
      name: "mug",
    })
  })

  it.each([
    ["another content type", request('{"name":"mug"}', "text/plain"), "content_type_unsupported"],
    ["what is not JSON", request("name=mug"), "body_invalid"],
    ["an empty body", request(""), "body_invalid"],
    ["the wrong shape", request('{"name":1}'), "body_invalid"],
    ["an unknown field", request('{"name":"mug","price":0}'), "body_invalid"],
    ["a body that is too large", request(`{"name":"${"x".repeat(MAX_BODY_BYTES)}"}`), "body_too_large"],
    ["a fault in the quantity", request('{"name":"mug","quantity":0}'), "quantity_invalid"],
  ])("refuses %s", async (_, given, code) => {
    await expect(readJson(given, schema)).rejects.toMatchObject({ code })
  })

  it("stops reading a chunked body at the limit", async () => {
    let pulled = 0
    const stream = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(4096))
        if (pulled > 1000) controller.close()
      },
    })
    const init = {
      method: "POST",
      body: stream,
      duplex: "half",
      headers: { "content-type": "application/json" },
    }
    await expect(readJson(new Request("http://shop.test/api", init), schema)).rejects.toMatchObject({
      code: "body_too_large",
    })
    expect(pulled).toBeLessThan(10)
  })
})

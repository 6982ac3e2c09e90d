import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { type AddressInfo } from "node:net"
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { GET } from "../[...path]/route"

const settings = vi.hoisted(() => ({ MEDUSA_BACKEND_URL: "" }))
vi.mock("@/lib/env", () => ({ env: () => settings }))

const FILE = "images/ab/ab0123456789abcdef0123456789abcd-w640.avif"
type Answer = (request: IncomingMessage, response: ServerResponse) => void

const whole: Answer = (_, response) => {
  response.writeHead(200, {
    "content-type": "image/avif",
    "content-length": 4,
    etag: '"1"',
    "set-cookie": "a=b",
  })
  response.end("AVIF")
}

describe("GET /media", () => {
  let server: Server
  let asked: IncomingMessage[]
  let answer: Answer

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request)
      answer(request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    settings.MEDUSA_BACKEND_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  beforeEach(() => {
    asked = []
    answer = whole
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const get = (path: string, init?: RequestInit) =>
    GET(new Request(`http://shop.example/media/${path}`, init), {
      params: Promise.resolve({ path: path.split("/") }),
    })

  it("hands a picture on for good, and nothing of the back end's own headers", async () => {
    const response = await get(FILE)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe("AVIF")
    expect(Object.fromEntries(response.headers)).toEqual({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "image/avif",
      etag: '"1"',
      "x-content-type-options": "nosniff",
    })
    expect(asked[0]?.url).toBe(`/uploads/${FILE}`)
  })

  it("says what a format is that the back end does not know", async () => {
    answer = (_, response) =>
      void response.writeHead(200, { "content-type": "application/octet-stream" }).end()
    const response = await get(FILE)
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/avif"])
  })

  it("does not wait for the end of a picture", async () => {
    let finish = () => undefined
    answer = (_, response) => {
      response.writeHead(200, { "content-type": "image/avif" })
      response.write("begin")
      finish = () => void response.end("end")
    }
    const reader = (await get(FILE)).body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("begin")
    finish()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("end")
  })

  it("passes on which part is asked for, and which is known, but no cookie", async () => {
    answer = (_, response) => {
      response.writeHead(206, { "content-type": "image/avif", "content-range": "bytes 1-2/4" })
      response.end("VI")
    }
    const response = await get(FILE, {
      headers: { range: "bytes=1-2", cookie: "cart=1", authorization: "x" },
    })
    expect([response.status, response.headers.get("content-range")]).toEqual([206, "bytes 1-2/4"])
    expect(asked[0]?.headers.range).toBe("bytes=1-2")
    expect(asked[0]?.headers["accept-encoding"]).toMatch(/^identity\b/)
    expect(asked[0]?.headers).not.toHaveProperty("cookie")
    expect(asked[0]?.headers).not.toHaveProperty("authorization")
    answer = (_, reply) => void reply.writeHead(304, { etag: '"1"' }).end()
    const known = await get(FILE, { headers: { "if-none-match": '"1"' } })
    expect([known.status, known.body]).toEqual([304, null])
    expect(asked.at(-1)?.headers).toMatchObject({ "if-none-match": '"1"', "cache-control": "max-age=0" })
    answer = (_, reply) => void reply.writeHead(416, { "content-range": "bytes */4" }).end("No such range")
    const beyond = await get(FILE, { headers: { range: "bytes=9-" } })
    expect([beyond.status, await beyond.text()]).toEqual([416, ""])
  })

  it.each(["text/html", "image/svg+xml", "image/jpeg", ""])(
    "holds a %j back that is called .avif",
    async (type) => {
      answer = (_, response) =>
        void response.writeHead(200, type ? { "content-type": type } : {}).end("<script>")
      const response = await get(FILE)
      expect([response.status, await response.text()]).toEqual([404, "Not found"])
      expect(response.headers.get("cache-control")).toBe("no-store")
    }
  )

  it.each([
    [404, 404],
    [401, 404],
    [302, 502],
    [500, 502],
  ])("makes of the back end's %i a %i without its words", async (given, status) => {
    answer = (_, response) => void response.writeHead(given, { location: "/admin" }).end("a stack trace")
    const response = await get(FILE)
    expect([response.status, await response.text()]).toEqual([status, "Not found"])
  })

  it("asks nothing of the back end for what is no public picture", async () => {
    for (const path of [
      "..",
      "../admin",
      "private-a.jpg",
      "a%2fb.jpg",
      "images/ab/x.avif",
      "a.svg",
      "a.json",
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404])
    }
    expect(asked).toEqual([])
  })

  it("answers 502 while the back end is down", async () => {
    answer = (request) => void request.socket.destroy()
    expect((await get(FILE)).status).toBe(502)
  })
})

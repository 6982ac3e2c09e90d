import { createReadStream, existsSync } from "node:fs"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { Readable } from "node:stream"
import { gzipSync } from "node:zlib"
import { imagesErrors } from "../../errors"
import { fetchOriginal } from "../fetch-original"
import type { Address } from "../lookup"
import { type PictureHost, startPictureHost } from "./picture-host"

const PUBLIC = { address: "93.184.216.34", family: 4 }
const PRIVATE = { address: "10.0.0.7", family: 4 }
const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0x00])
const LIMITS = { bytes: 1000, seconds: 20 }
const FILE_URLS = ["https://files.shop.example"]
const HOSTS = ["pictures.example", "cdn.example:8443"]

let folder: string
let to: string
let host: PictureHost

beforeAll(async () => {
  host = await startPictureHost()
})
afterAll(() => host.stop())
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "kiondo-original-"))
  to = path.join(folder, "original")
  host.asked.length = 0
  host.dialled.length = 0
})
afterEach(() => rm(folder, { recursive: true, force: true }))

type Given = {
  download?: (id: string) => Promise<Readable>
  lookup?: (name: string) => Promise<Address[]>
  limits?: object
}
const noFiles = () => Promise.reject(new Error("the file module was asked"))
const fetching = (url: string, { download = noFiles, lookup, limits }: Given = {}) =>
  fetchOriginal(url, {
    ...{ to, files: { getDownloadStream: download }, dial: host.dial },
    lookup: lookup ?? (async () => [PUBLIC]),
    settings: { file_urls: FILE_URLS, allowed_hosts: HOSTS, limits: { ...LIMITS, ...limits } },
  })

async function expectRefusal(
  fetched: Promise<void>,
  code: keyof typeof imagesErrors.definitions,
  detail = ""
) {
  const { message, type } = imagesErrors.definitions[code]
  await expect(fetched).rejects.toMatchObject({
    code,
    type,
    message: detail ? `${message} ${detail}` : message,
  })
  expect(existsSync(to)).toBe(false)
}

describe("an original of the store's own storage", () => {
  const STORED = "https://files.shop.example/uploads/basket%20lid.jpg"

  it("comes through the file module, by its id", async () => {
    const download = jest.fn(async () => Readable.from([PICTURE, PICTURE]))
    await fetching(STORED, { download })
    expect(download).toHaveBeenCalledWith("uploads/basket lid.jpg")
    expect(await readFile(to)).toEqual(Buffer.concat([PICTURE, PICTURE]))
    expect(host.dialled).toEqual([])
  })

  const failing = (facts: object) => async () => Promise.reject(Object.assign(new Error("no"), facts))

  it.each([
    ["in a bucket", failing({ name: "NoSuchKey" })],
    ["as Medusa says", failing({ type: "not_found" })],
    ["in a folder", async () => createReadStream(path.join(folder, "missing.jpg"))],
    ["and is a folder", async () => createReadStream(folder)],
  ])("that is not there, %s, is out of reach", async (_, download) => {
    await expectRefusal(fetching(STORED, { download }), "image_source_unreachable")
  })

  it.each([
    ["refuses it", failing({ name: "AccessDenied" })],
    ["asks for patience", failing({ name: "SlowDown" })],
    ["breaks off", async () => Readable.from(broken())],
    ["says nothing", () => new Promise<never>(() => {})],
    ["gives nothing", async () => new Readable({ read: () => {} })],
  ])("fails as storage where that %s, and keeps its words for the log", async (_, download) => {
    const fetched = fetching(STORED, { download, limits: { seconds: 0.05 } })
    await expectRefusal(fetched, "image_storage_failed")
    await expect(fetched).rejects.toHaveProperty("cause")
  })

  it("is refused where it is too big", async () => {
    const endless = Readable.from(zeros())
    await expectRefusal(fetching(STORED, { download: async () => endless }), "image_too_many_bytes")
    expect(endless.destroyed).toBe(true)
  })

  it("fails as storage where this machine takes no file", async () => {
    to = path.join(folder, "missing", "original")
    const download = async () => Readable.from([PICTURE])
    await expectRefusal(fetching(STORED, { download }), "image_storage_failed")
  })
})

describe("an original of a listed host", () => {
  const URL = "https://pictures.example/basket.jpg"
  const give = (headers = {}) =>
    host.on("/basket.jpg", (_, response) => response.writeHead(200, headers).end(PICTURE))
  const sendOn = (from: string, location: string) =>
    host.on(from, (_, response) => response.writeHead(302, { location }).end())

  beforeEach(() => give())

  it("comes by https, from the address that was checked, asked for once", async () => {
    const lookup = jest.fn(async () => [PUBLIC])
    await fetching(URL, { lookup })
    expect(await readFile(to)).toEqual(PICTURE)
    expect(lookup).toHaveBeenCalledTimes(1)
    expect(host.dialled).toEqual([{ hostname: "pictures.example", port: 443, addresses: [PUBLIC] }])
    expect(host.asked).toMatchObject([
      { url: "pictures.example/basket.jpg", headers: { "accept-encoding": "identity" } },
    ])
  })

  it("comes from another port where the list says so", async () => {
    await fetching("https://cdn.example:8443/basket.jpg")
    expect(host.dialled).toMatchObject([{ hostname: "cdn.example", port: 8443 }])
  })

  it.each([
    "http://pictures.example/basket.jpg",
    "https://pictures.example:8443/basket.jpg",
    "https://cdn.example/basket.jpg",
    "https://other.example/basket.jpg",
    "https://sub.pictures.example/basket.jpg",
    "https://pictures.example.evil.example/basket.jpg",
    "https://pictures.example./basket.jpg",
    "https://ada:secret@pictures.example/basket.jpg",
    "https://pictures.example@other.example/basket.jpg",
    "https://169.254.169.254/latest/meta-data",
    "https://[::1]/basket.jpg",
    "https://localhost/basket.jpg",
    "file:///etc/passwd",
    "data:image/png;base64,AAAA",
    "ftp://pictures.example/basket.jpg",
    "/basket.jpg",
    "",
  ])("is not fetched from %j", async (url) => {
    const lookup = jest.fn(async () => [PUBLIC])
    await expectRefusal(fetching(url, { lookup }), "image_source_not_allowed")
    expect(lookup).not.toHaveBeenCalled()
    expect(host.dialled).toEqual([])
  })

  it.each([
    ["a private address", [PRIVATE]],
    ["a private address beside a public one", [PUBLIC, PRIVATE]],
    ["this machine", [{ address: "::ffff:127.0.0.1", family: 6 }]],
  ])("is not fetched where the name means %s", async (_, addresses) => {
    await expectRefusal(fetching(URL, { lookup: async () => addresses }), "image_source_not_allowed")
    expect(host.dialled).toEqual([])
  })

  it("is out of reach where the name means nothing", async () => {
    const lookup = () => Promise.reject(new Error("ENOTFOUND"))
    await expectRefusal(fetching(URL, { lookup }), "image_source_unreachable")
    await expectRefusal(fetching(URL, { lookup: async () => [] }), "image_source_unreachable")
  })

  it("is fetched from the checked address only, whatever the name means a moment later", async () => {
    const meanings = [[PUBLIC], [PRIVATE]]
    const lookup = jest.fn(async () => meanings.shift() ?? [])
    await fetching(URL, { lookup })
    expect(host.dialled.map(({ addresses }) => addresses)).toEqual([[PUBLIC]])

    meanings.splice(0, 2, [PUBLIC], [PRIVATE])
    sendOn("/rebound.jpg", "/basket.jpg")
    await rm(to)
    const rebound = fetching("https://pictures.example/rebound.jpg", { lookup })
    await expectRefusal(rebound, "image_source_not_allowed")
    expect(host.dialled).toHaveLength(2)
  })

  it("is followed to another listed host, three times", async () => {
    sendOn("/1", "https://cdn.example:8443/2")
    sendOn("/2", "/3")
    sendOn("/3", "//pictures.example/basket.jpg")
    sendOn("/0", "/1")
    await fetching("https://pictures.example/1")
    expect(await readFile(to)).toEqual(PICTURE)
    await rm(to)
    await expectRefusal(
      fetching("https://pictures.example/0"),
      "image_source_unreachable",
      "It sends on too often."
    )
  })

  it.each([
    "https://other.example/basket.jpg",
    "http://pictures.example/basket.jpg",
    "https://169.254.169.254/latest/meta-data",
    "http://localhost:9000/admin",
    "file:///etc/passwd",
    "https://files.shop.example/uploads/basket.jpg",
  ])("is not followed to %s", async (location) => {
    sendOn("/away.jpg", location)
    await expectRefusal(fetching("https://pictures.example/away.jpg"), "image_source_not_allowed")
    expect(host.dialled).toHaveLength(1)
  })

  it.each([204, 206, 304, 401, 404, 500])("is not taken from an answer of %i", async (status) => {
    host.on("/status", (_, response) => response.writeHead(status).end())
    await expectRefusal(
      fetching("https://pictures.example/status"),
      "image_source_unreachable",
      `It answered ${status}.`
    )
  })

  it("is not unpacked", async () => {
    host.on("/bomb", (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(10_000_000)))
    )
    await expectRefusal(
      fetching("https://pictures.example/bomb"),
      "image_source_unreachable",
      "It came compressed."
    )
  })

  it("is refused as soon as it says that it is too big, and where it says nothing, as soon as it is", async () => {
    give({ "content-length": LIMITS.bytes + 1 })
    await expectRefusal(fetching(URL), "image_too_many_bytes")
    host.on("/endless", (_, response) => void Readable.from(zeros()).pipe(response))
    await expectRefusal(fetching("https://pictures.example/endless"), "image_too_many_bytes")
  })

  it.each([
    ["drips", (write: () => void) => void setInterval(write, 5).unref()],
    ["stops", () => {}],
  ])("is given up in time where it %s", async (_, go) => {
    host.on("/slow", (__, response) => {
      response.writeHead(200).write("x")
      go(() => response.write("x"))
    })
    await expectRefusal(
      fetching("https://pictures.example/slow", { limits: { seconds: 0.1 } }),
      "image_source_unreachable"
    )
  })

  it("is given up in time where neither names nor answers come", async () => {
    const limits = { seconds: 0.05 }
    const never = () => new Promise<never>(() => {})
    await expectRefusal(fetching(URL, { limits, lookup: never }), "image_source_unreachable")
    host.on("/silent", () => {})
    await expectRefusal(fetching("https://pictures.example/silent", { limits }), "image_source_unreachable")
  })

  it("is out of reach where it breaks off", async () => {
    host.on("/short", (_, response) => {
      response.writeHead(200, { "content-length": 100 }).write("x")
      setImmediate(() => response.destroy())
    })
    await expectRefusal(fetching("https://pictures.example/short"), "image_source_unreachable")
  })
})

function* zeros() {
  for (;;) yield Buffer.alloc(100)
}
async function* broken() {
  yield PICTURE
  throw new Error("reset")
}

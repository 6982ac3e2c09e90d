import { mkdirSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { crc32, deflateSync } from "node:zlib"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeDueImagesWorkflow } from "../../src/workflows/images/make-due-images"
import { withoutMakingPictures } from "./seed/without-making-pictures"
import { type OpenPictures, openPictures, photo } from "./support/open-pictures"
import { type PictureFiles, pictureFiles, useOwnUploads } from "./support/picture-files"
import { until } from "./support/until"

jest.setTimeout(120_000)

const EVENTS = 20
const STORED = "http://localhost:9000/uploads"
const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`
const HTML = "<!doctype html><html><body><script>alert(1)</script></body></html>"

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG of a few bytes that unfolds to so many pixels a side. */
function bomb(side: number): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  const pixels = pngChunk("IDAT", deflateSync(Buffer.alloc(side)))
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1")
  return Buffer.concat([signature, pngChunk("IHDR", head), pixels, pngChunk("IEND", Buffer.alloc(0))])
}

beforeAll(useOwnUploads)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: OpenPictures
    let files: PictureFiles

    beforeAll(async () => {
      shop = await openPictures(getContainer())
      files = pictureFiles(getContainer())
    })
    beforeEach(() => files.removeMade())
    afterEach(() => jest.restoreAllMocks())

    /** Into the storage past every check, as a bucket's owner may. */
    const place = (name: string, data: Buffer | string) => {
      mkdirSync(files.folder(), { recursive: true })
      writeFileSync(path.join(files.folder(), name), data)
      return `${STORED}/${name}`
    }
    const storage = () => getContainer().resolve(Modules.FILE)
    const makeDue = () => makeDueImagesWorkflow(getContainer()).run()
    const waiting = (productId: string) =>
      until(
        () => shop.picturesOf(api, productId),
        ([picture]) => picture?.state === "waiting" && picture.reason !== null
      )
    const tryNow = async () => {
      await files.sql("UPDATE kiondo_image SET next_attempt_at = now() WHERE state = 'waiting'")
      await makeDue()
    }

    it("fails at once what can't be made, each for its reason, and goes on with the next", async () => {
      const settings = { ...files.images.settings, allowed_hosts: ["10.0.0.5", "localhost"] }
      jest.spyOn(files.images, "settings", "get").mockReturnValue(settings)
      const whole = await photo(800, 600)
      const bad: [string, string][] = [
        [place("cut.jpg", whole.subarray(0, whole.length / 2)), "image_truncated"],
        [place("page.jpg", HTML), "image_active_content"],
        [place("words.jpg", "Here is no picture at all."), "image_not_an_image"],
        [place("empty.jpg", ""), "image_empty"],
        [place("bomb.png", bomb(30_000)), "image_too_many_pixels"],
        [place("drawing.svg", SVG), "image_active_content"],
        ["https://10.0.0.5/photo.jpg", "image_source_not_allowed"],
        ["https://localhost/photo.jpg", "image_source_not_allowed"],
        ["https://elsewhere.example/photo.jpg", "image_source_not_allowed"],
        ["http://169.254.169.254/latest/meta-data/", "image_source_not_allowed"],
        [`${STORED}/..%2f..%2fpackage.json`, "image_source_not_allowed"],
      ]
      const urls = bad.map(([url]) => url)
      const missing = `${STORED}/missing.jpg`
      const good = [
        await shop.upload(api, await photo(200, 200)),
        await shop.upload(api, await photo(201, 200)),
      ]
      const productId = await shop.saveProduct(api, [...good.slice(0, 1), ...urls, missing, ...good.slice(1)])
      const pictures = await until(
        () => shop.picturesOf(api, productId),
        (all) => all.every(({ state, reason }) => state !== "working" && (state !== "waiting" || reason))
      )
      const told = new Map(pictures.map((picture) => [String(picture.url), picture]))
      const reasons = bad.map(([url]) => [url, told.get(url)?.reason])
      expect(reasons).toEqual(bad)
      for (const url of urls) {
        expect(told.get(url)).toMatchObject({ state: "failed", attempts: 1, next_attempt_at: null })
        expect(told.get(url)?.message).toMatch(/^[A-Z].*\.$/)
      }
      // A file may yet come, so it is tried again before it rests as failed.
      expect(told.get(missing)).toMatchObject({ state: "waiting", reason: "image_source_unreachable" })
      await files.sql("UPDATE kiondo_image SET attempts = 4 WHERE url = ?", [missing])
      await tryNow()
      const rested = await shop.picturesOf(api, productId)
      expect(rested.find(({ url }) => url === missing)).toMatchObject({ state: "failed" })
      for (const url of good) expect(told.get(url)).toMatchObject({ state: "ready" })
      await files.expectWhole()
    })

    it(`makes a picture once, though its product is saved ${EVENTS} times at once`, async () => {
      const original = await shop.upload(api, await photo(200, 200))
      withoutMakingPictures(getContainer())
      const productId = await shop.saveProduct(api, [original])
      await until(
        () => shop.picturesOf(api, productId),
        (pictures) => pictures.length > 0
      )
      await files.sql("DELETE FROM kiondo_image")
      jest.restoreAllMocks()
      const stores = jest.spyOn(storage(), "createFiles")
      const fetches = jest.spyOn(storage(), "getDownloadStream")
      const word = { name: "product.updated", data: { id: productId } }
      await getContainer()
        .resolve(Modules.EVENT_BUS)
        .emit(Array.from({ length: EVENTS }, () => word))
      await shop.rested(api, productId)
      await makeDue()
      expect(await files.images.listImages({})).toHaveLength(1)
      const rows = await files.variants()
      expect(rows.length).toBeGreaterThan(5)
      expect(stores).toHaveBeenCalledTimes(rows.length)
      expect(fetches).toHaveBeenCalledTimes(1)
      await files.expectWhole()
    })

    it("has a full disk tried again later, with nothing half done", async () => {
      const store = storage().createFiles.bind(storage())
      let room = 3
      jest.spyOn(storage(), "createFiles").mockImplementation(async (file: Parameters<typeof store>[0]) => {
        if (room-- <= 0) throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" })
        return await store(file)
      })
      const original = await shop.upload(api, await photo(300, 200))
      const productId = await shop.saveProduct(api, [original])
      const [picture] = await waiting(productId)
      expect(picture).toMatchObject({ reason: "image_storage_failed", attempts: 1, variants: [] })
      expect((await shop.shown(api, productId)).images[0]).toMatchObject({ url: original, variants: [] })
      await files.expectWhole()

      jest.restoreAllMocks()
      jest.spyOn(os, "tmpdir").mockReturnValue("/dev/full")
      await tryNow()
      const [still] = await shop.picturesOf(api, productId)
      expect(still).toMatchObject({ state: "waiting", reason: "image_not_made", attempts: 2 })

      jest.restoreAllMocks()
      await tryNow()
      expect(await shop.picturesOf(api, productId)).toMatchObject([{ state: "ready", reason: null }])
      await files.expectWhole()
    })
  },
})

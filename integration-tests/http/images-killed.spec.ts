import { spawn } from "node:child_process"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeDueImagesWorkflow } from "../../src/workflows/images/make-due-images"
import { withoutMakingPictures } from "./seed/without-making-pictures"
import { type OpenPictures, openPictures, photo } from "./support/open-pictures"
import { type PictureFiles, pictureFiles, useOwnUploads } from "./support/picture-files"
import { startSecondServer } from "./support/start-second-server"
import { until } from "./support/until"

jest.setTimeout(240_000)

const PICTURES = 8
const MADE_BEFORE = 2
const CLI = path.resolve("node_modules", "@medusajs", "cli", "cli.js")
const SCRIPT = "./src/scripts/process-images.ts"

beforeAll(useOwnUploads)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer, dbConfig }) => {
    let shop: OpenPictures
    let files: PictureFiles

    beforeAll(async () => {
      shop = await openPictures(getContainer())
      files = pictureFiles(getContainer())
    })
    beforeEach(() => {
      files.removeMade()
      withoutMakingPictures(getContainer())
    })
    afterEach(() => jest.restoreAllMocks())

    const uploadAll = async (count: number) => {
      const photos = await Promise.all(
        Array.from({ length: count }, (_, index) => photo(500, 400, index * 20))
      )
      const urls: string[] = []
      for (const data of photos) urls.push(await shop.upload(api, data))
      return urls
    }
    const states = async (productId: string) =>
      (await shop.picturesOf(api, productId)).map(({ state }) => state)
    /** In the middle: some are made, and of one there is a part. */
    const midway = () =>
      until(
        async () => {
          const { rows } = await files.sql(`
            SELECT (SELECT count(*)::int FROM kiondo_image WHERE state = 'ready') AS ready,
              (SELECT count(*)::int FROM kiondo_image_variant AS variant JOIN kiondo_image AS image
                ON image.making_key = variant.rendition_key WHERE image.state = 'working') AS parts`)
          return rows[0] as { ready: number; parts: number }
        },
        ({ ready, parts }) => ready >= MADE_BEFORE && parts > 0
      )
    const endLeases = () => files.sql("UPDATE kiondo_image SET leased_until = now() - interval '1 second'")
    const expectAllMade = async (productId: string, count: number) => {
      expect(await states(productId)).toEqual(Array(count).fill("ready"))
      await files.expectWhole()
      const rows = await files.variants()
      const names = rows.map(({ rendition_key, preset, format }) => [rendition_key, preset, format].join())
      expect(new Set(names).size).toBe(rows.length)
      expect(new Set(rows.map(({ rendition_key }) => rendition_key)).size).toBe(count)
    }
    const runScript = (...args: string[]) => {
      const env = { ...process.env, DATABASE_URL: dbConfig.clientUrl, NODE_ENV: "development" }
      const child = spawn(process.execPath, [CLI, "exec", SCRIPT, ...args], {
        env: { ...env, NODE_OPTIONS: "", LOG_LEVEL: "info" },
        stdio: ["ignore", "pipe", "pipe"],
      })
      let said = ""
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => void (said += chunk))
      const ended = new Promise<{ code: number | null; signal: string | null; said: string }>((resolve) =>
        child.once("exit", (code, signal) => resolve({ code, signal, said }))
      )
      return { ended, kill: () => child.kill("SIGKILL") }
    }

    it("goes on where a killed process left off, once nobody hears of it any more", async () => {
      const urls = await uploadAll(PICTURES)
      const second = await startSecondServer(dbConfig.clientUrl)
      let productId: string
      try {
        productId = await shop.saveProduct(second.api, urls)
        await midway()
      } finally {
        await second.stop()
      }
      const left = await states(productId)
      expect(left.filter((state) => state === "working")).toHaveLength(1)
      expect(left).toContain("waiting")
      const shown = await shop.shown(api, productId)
      const half = shown.images.find((_: unknown, index: number) => left[index] === "working")
      expect(half).toMatchObject({ variants: [], url: urls[left.indexOf("working")] })

      jest.restoreAllMocks()
      await makeDueImagesWorkflow(getContainer()).run()
      // Whoever lives keeps its picture: the lease has not ended yet.
      expect((await states(productId)).filter((state) => state !== "ready")).toEqual(["working"])
      await endLeases()
      await makeDueImagesWorkflow(getContainer()).run()
      await expectAllMade(productId, PICTURES)
      const tries = await shop.picturesOf(api, productId)
      expect(tries.map(({ attempts }) => attempts)).toEqual(Array(PICTURES).fill(0))
    })

    it("makes an existing catalogue by its script, killed midway and run again", async () => {
      const productId = await shop.saveProduct(api, await uploadAll(4))
      const first = runScript("--", "--missing")
      await midway()
      first.kill()
      expect(await first.ended).toMatchObject({ signal: "SIGKILL" })
      expect(await states(productId)).toContain("working")
      await endLeases()
      const { code, said } = await runScript("--", "--missing").ended
      expect({ code, said }).toMatchObject({
        code: 0,
        said: expect.stringContaining("0 failed, 0 are tried"),
      })
      await expectAllMade(productId, 4)
    })

    it("makes one product's pictures, and says what it wants when nothing is chosen", async () => {
      const url = await shop.upload(api, await photo(200, 200))
      const other = await shop.saveProduct(api, [await shop.upload(api, await photo(201, 200))])
      const productId = await shop.saveProduct(api, [url])
      await files.sql("UPDATE kiondo_image SET next_attempt_at = now() + interval '1 day'")
      const { code, said } = await runScript("--", "--product", productId).ended
      expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining("1 to be made") })
      expect(await states(productId)).toEqual(["ready"])
      expect(await states(other)).toEqual(["waiting"])

      const [nothing, unknown] = await Promise.all([
        runScript().ended,
        runScript("--", "--product", "prod_none").ended,
      ])
      expect(nothing.code).not.toBe(0)
      expect(nothing.said).toContain("Say which pictures, behind two dashes")
      expect(unknown.code).not.toBe(0)
      expect(unknown.said).toContain("There is no such product.")
    })
  },
})

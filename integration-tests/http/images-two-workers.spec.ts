import { setTimeout } from "node:timers/promises"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { IMAGES_DUE } from "../../src/workflows/images/images-due"
import { makeDueImagesWorkflow } from "../../src/workflows/images/make-due-images"
import { withoutMakingPictures } from "./seed/without-making-pictures"
import { openPictures, photo } from "./support/open-pictures"
import { pictureFiles, useOwnUploads } from "./support/picture-files"
import { startSecondServer } from "./support/start-second-server"
import { until } from "./support/until"

jest.setTimeout(180_000)

const ALIKE = 4
const PICTURES = 12

beforeAll(() => {
  useOwnUploads()
  process.env.REDIS_URL = process.env.KIONDO_TEST_REDIS_URL
})

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer, dbConfig }) => {
    const sql = (statement: string) => pictureFiles(getContainer()).sql(statement)

    /** Writes down each time that a variant is entered, though it was there before. */
    const writeDownEntries = async () => {
      await sql("CREATE TABLE entered (variant text)")
      await sql(`CREATE FUNCTION write_down() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN
        INSERT INTO entered VALUES (NEW.rendition_key || NEW.preset || NEW.format); RETURN NEW; END'`)
      await sql(`CREATE TRIGGER entries AFTER INSERT OR UPDATE OF bytes ON kiondo_image_variant
        FOR EACH ROW EXECUTE FUNCTION write_down()`)
    }
    const enteredTwice = async () =>
      (await sql("SELECT variant FROM entered GROUP BY variant HAVING count(*) > 1")).rows

    it(`has two workers make ${PICTURES} pictures, each once, though ${ALIKE} are the same`, async () => {
      const shop = await openPictures(getContainer())
      const files = pictureFiles(getContainer())
      await writeDownEntries()
      const stored = jest.spyOn(getContainer().resolve(Modules.FILE), "createFiles")
      const hues = Array.from({ length: PICTURES - ALIKE }, (_, index) => index * 25)
      const alike = await photo(400, 300, 255)
      const photos = [
        ...(await Promise.all(hues.map((hue) => photo(400, 300, hue)))),
        ...Array<Buffer>(ALIKE).fill(alike),
      ]
      const urls: string[] = []
      for (const data of photos) urls.push(await shop.upload(api, data))
      const uploads = stored.mock.calls.length

      withoutMakingPictures(getContainer())
      const productIds: string[] = []
      for (const url of urls) productIds.push(await shop.saveProduct(api, [url]))
      await until(
        () => files.images.listImages({}),
        (all) => all.length === PICTURES
      )
      const second = await startSecondServer(dbConfig.clientUrl)
      try {
        jest.mocked(files.images.flight.run).mockRestore()
        await getContainer()
          .resolve(Modules.EVENT_BUS)
          .emit(Array(PICTURES).fill({ name: IMAGES_DUE, data: {} }))
        const states = async () => {
          await makeDueImagesWorkflow(getContainer()).run()
          const all = await Promise.all(productIds.map((id) => shop.picturesOf(api, id)))
          return all.flat().map(({ state }) => state)
        }
        await until(
          states,
          (all) => all.length === PICTURES && all.every((state) => state === "ready" || state === "failed")
        )
        expect(await states()).toEqual(Array(PICTURES).fill("ready"))
      } finally {
        await second.stop()
      }
      const rows = await files.variants()
      expect(new Set(rows.map(({ rendition_key }) => rendition_key)).size).toBe(PICTURES - ALIKE + 1)
      expect(await enteredTwice()).toEqual([])
      await files.expectWhole()
      const here = stored.mock.calls.length - uploads
      expect(here).toBeGreaterThan(0)
      expect(here).toBeLessThan(rows.length)
    })

    it("gives each picture to one worker, and lets one alone make the same variants", async () => {
      const { images } = pictureFiles(getContainer())
      const originals = Array.from({ length: PICTURES }, (_, index) => ({
        url: `https://a.example/${index}.jpg`,
      }))
      await images.register(originals)
      const owners = Array.from({ length: 3 * PICTURES }, (_, index) => `worker ${index}`)
      const claims = await Promise.all(owners.map((owner) => images.claim(owner, 60)))
      const claimed = claims.flatMap((claim) => claim ?? [])
      expect(new Set(claimed.map(({ id }) => id)).size).toBe(PICTURES)
      expect(claimed).toHaveLength(PICTURES)
      const answers = await Promise.all(claimed.map((claim) => images.claimRendition(claim, "the-same")))
      expect(answers.filter((isMine) => isMine)).toHaveLength(1)
    })

    it("has no worker wait for a picture that another is about to take", async () => {
      const { images } = pictureFiles(getContainer())
      await images.register(["one", "two"].map((name) => ({ url: `https://a.example/${name}.jpg` })))
      const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const other = await database.transaction()
      try {
        const taken = await other.raw("SELECT id FROM kiondo_image WHERE url LIKE '%two.jpg' FOR UPDATE")
        const claims = Promise.all([images.claim("worker 1", 60), images.claim("worker 2", 60)])
        const inTime = await Promise.race([claims, setTimeout(5000, undefined, { ref: false })])
        const ids = inTime?.flatMap((claim) => claim?.id ?? [])
        expect(ids).toHaveLength(1)
        expect(ids).not.toContain(taken.rows[0].id)
      } finally {
        await other.rollback()
      }
    })
  },
})

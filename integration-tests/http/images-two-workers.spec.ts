import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeDueImagesWorkflow } from "../../src/workflows/images/make-due-images"
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
      const alike = await photo(500, 400, 255)
      const photos = [
        ...(await Promise.all(hues.map((hue) => photo(500, 400, hue)))),
        ...Array<Buffer>(ALIKE).fill(alike),
      ]
      const urls: string[] = []
      for (const data of photos) urls.push(await shop.upload(api, data))
      const uploads = stored.mock.calls.length

      const second = await startSecondServer(dbConfig.clientUrl)
      try {
        const productIds = await Promise.all(urls.map((url) => shop.saveProduct(api, [url])))
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
  },
})

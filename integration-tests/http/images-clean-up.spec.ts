import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { cleanUpImagesWorkflow } from "../../src/workflows/images/clean-up-images"
import { makeDueImagesWorkflow } from "../../src/workflows/images/make-due-images"
import { queueImagesWorkflow } from "../../src/workflows/images/queue-images"
import { type OpenPictures, openPictures, photo } from "./support/open-pictures"
import { type PictureFiles, pictureFiles, useOwnUploads } from "./support/picture-files"
import { until } from "./support/until"

jest.setTimeout(120_000)

const DAY_AND_MORE = "interval '25 hours'"

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
    // The runner gives each test the database as it was before, and leaves the files.
    beforeEach(() => files.removeMade())
    afterEach(() => jest.restoreAllMocks())

    const cleanUp = async () => (await cleanUpImagesWorkflow(getContainer()).run()).result
    const settle = (changes: Partial<PictureFiles["images"]["settings"]>) => {
      const settings = { ...files.images.settings, ...changes }
      jest.spyOn(files.images, "settings", "get").mockReturnValue(settings)
    }
    const age = async () => {
      for (const table of ["kiondo_image", "kiondo_image_variant"])
        await files.sql(`UPDATE ${table} SET unused_since = unused_since - ${DAY_AND_MORE}`)
    }
    const show = (productId: string, urls: string[]) =>
      api.post(`/admin/products/${productId}`, { images: urls.map((url) => ({ url })) }, shop.staff)
    const pictured = async (productId: string, hue: number) => {
      const url = await shop.upload(api, await photo(200, 200, hue))
      await show(productId, [url])
      await shop.rested(api, productId)
      const product = await until(
        () => shop.shown(api, productId),
        ({ thumbnail, images }) => thumbnail?.includes("/images/") && thumbnail.includes(keyIn(images[0].url))
      )
      return { url, thumbnail: String(product.thumbnail), key: keyIn(product.thumbnail) }
    }
    const keyIn = (url: string) => /[0-9a-f]{32}/.exec(url)?.[0] ?? "none"
    const filesOf = (key: string) => files.made().filter((name) => name.includes(key))
    const isKnown = async (url: string) =>
      (await files.images.listImages({ url })).some(({ state }) => String(state) !== "forgotten")

    /** No product shows it, whatever was under way: a thumbnail may be set a moment later. */
    const forget = async (
      productId: string,
      { url }: { url: string },
      forgetting: () => Promise<unknown>
    ) => {
      await show(productId, [])
      const look = async () => {
        await files.sql("UPDATE product SET thumbnail = NULL WHERE id = ?", [productId])
        await forgetting()
        return await isKnown(url)
      }
      await until(look, (known) => !known)
    }

    it("removes what nothing shows any longer, but never what a cart or an order shows", async () => {
      const old = await pictured(shop.productId, 10)
      const cart = await shop.cartReadyToComplete(api)
      await api.post(`/store/carts/${cart.id}/complete`, {}, shop.headers)
      const anew = await pictured(shop.productId, 200)
      expect(await cleanUp()).toBe(0)
      expect(await isKnown(old.url)).toBe(true)

      settle({ keep_unused_hours: 0 })
      const before = filesOf(old.key).length
      expect(await cleanUp()).toBe(before - 1)
      expect(await isKnown(old.url)).toBe(false)
      expect(filesOf(old.key)).toEqual([expect.stringMatching(/-w640\.jpg$/)])
      expect((await api.get(new URL(old.thumbnail).pathname)).status).toBe(200)
      await files.sql("UPDATE cart_line_item SET thumbnail = NULL")
      expect(await cleanUp()).toBe(0)
      await files.sql("UPDATE order_line_item SET thumbnail = NULL")
      expect(await cleanUp()).toBe(1)
      expect(filesOf(old.key)).toEqual([])

      await shop.createCart(api)
      await forget(shop.productId, anew, cleanUp)
      expect(filesOf(anew.key)).toEqual([expect.stringMatching(/-w640\.jpg$/)])
      await files.expectWhole()
    })

    it("keeps for a day what is not used, from the last time that it was", async () => {
      const productId = await shop.saveProduct(api, [])
      const { url, key } = await pictured(productId, 30)
      await forget(productId, { url }, async () => {
        await cleanUp()
        expect(await isKnown(url)).toBe(true)
        await age()
        await cleanUp()
      })
      expect(filesOf(key)).not.toEqual([])
      await age()
      await show(productId, [url])
      await until(
        () => shop.shown(api, productId),
        ({ thumbnail }) => String(thumbnail).includes(key)
      )
      const rows = await files.images.listImageVariants({ rendition_key: key })
      expect(rows.filter(({ unused_since }) => unused_since !== null)).toEqual([])
    })

    it("removes the files of a product that was deleted", async () => {
      const productId = await shop.saveProduct(api, [])
      const { url, key } = await pictured(productId, 90)
      await api.delete(`/admin/products/${productId}`, shop.staff)
      settle({ keep_unused_hours: 0 })
      await cleanUp()
      expect(await isKnown(url)).toBe(false)
      expect(filesOf(key)).toEqual([])
    })

    it("does not forget what a product has again while it looks", async () => {
      const url = "https://elsewhere.example/again.jpg"
      await files.images.register([{ url }])
      await cleanUp()
      await age()
      await files.images.register([{ url }])
      expect(await files.images.forgetUnused(24)).toBe(0)
      expect(await isKnown(url)).toBe(true)
    })

    it("makes what another specification asks for, and removes the old files alone", async () => {
      const productId = await shop.saveProduct(api, [])
      const old = await pictured(productId, 60)
      await shop.createCart(api)
      settle({ keep_unused_hours: 0, formats: { webp: { quality: 50, effort: 0 } } })
      const { result: queued } = await queueImagesWorkflow(getContainer()).run({ input: { missing: true } })
      expect(queued).toBeGreaterThan(0)
      await makeDueImagesWorkflow(getContainer()).run()
      const anew = await until(
        () => shop.shown(api, productId),
        ({ thumbnail }) => keyIn(thumbnail) !== old.key
      )
      const formats = anew.images[0].variants.map(({ format }: { format: string }) => format)
      expect(new Set(formats)).toEqual(new Set(["webp", "jpeg"]))
      expect(filesOf(old.key)).not.toEqual([])
      await cleanUp()
      expect(filesOf(old.key)).toEqual([])
      expect(filesOf(keyIn(anew.thumbnail))).toHaveLength(formats.length)
      await files.expectWhole()
      const again = await queueImagesWorkflow(getContainer()).run({ input: { missing: true } })
      expect(again.result).toBe(0)
    })

    it("leaves for the next time what the storage does not delete, and removes the rest", async () => {
      const ids = [await shop.saveProduct(api, []), await shop.saveProduct(api, [])]
      const kept = await pictured(String(ids[0]), 90)
      const gone = await pictured(String(ids[1]), 91)
      settle({ keep_unused_hours: 0 })
      const storage = getContainer().resolve(Modules.FILE)
      const remove = storage.deleteFiles.bind(storage)
      jest.spyOn(storage, "deleteFiles").mockImplementation(async (names) => {
        if ([names].flat().some((name) => name.includes(kept.key))) throw new Error("AccessDenied")
        await remove(names)
      })
      const rows = filesOf(kept.key).length
      await forget(String(ids[0]), kept, cleanUp)
      await forget(String(ids[1]), gone, cleanUp)
      expect(filesOf(gone.key)).toEqual([])
      expect(await files.images.listImageVariants({ rendition_key: kept.key })).toHaveLength(rows)
      jest.spyOn(storage, "deleteFiles").mockImplementation(remove)
      expect(await cleanUp()).toBe(rows)
      expect(filesOf(kept.key)).toEqual([])
    })

    it("calls nothing published that was made otherwise meanwhile", async () => {
      const { url } = await pictured(await shop.saveProduct(api, []), 120)
      const [image] = await files.images.listImages({ url })
      const id = String(image?.id)
      await files.images.updateImages({ id, published_at: null })
      await files.images.notePublished([{ id, rendition_key: "of-another-making" }])
      expect(await files.images.retrieveImage(id)).toMatchObject({ published_at: null })
      await files.images.notePublished([{ id, rendition_key: String(image?.rendition_key) }])
      expect(await files.images.retrieveImage(id)).toMatchObject({ published_at: expect.any(Date) })
    })
  },
})

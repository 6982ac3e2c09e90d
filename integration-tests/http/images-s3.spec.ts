import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeDueImagesWorkflow } from "../../src/workflows/images/make-due-images"
import { type S3, startS3 } from "../support/s3/start-s3"
import { type OpenPictures, openPictures, photo } from "./support/open-pictures"
import { type PictureFiles, pictureFiles } from "./support/picture-files"
import { until } from "./support/until"

jest.setTimeout(120_000)

let s3: S3

beforeAll(async () => {
  s3 = await startS3()
  Object.assign(process.env, s3.env)
})
afterAll(() => s3.stop())

type File = { url: string; format: string; bytes: number }

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: OpenPictures
    let files: PictureFiles

    beforeAll(async () => {
      shop = await openPictures(getContainer())
      files = pictureFiles(getContainer())
    })
    afterEach(() => s3.setDown(false))

    const uploadDirectly = async (data: Buffer) => {
      const body = { originalname: "direct.jpg", mime_type: "image/jpeg", size: data.length }
      const answer = await api.post("/admin/uploads/presigned-urls", body, shop.staff)
      const { url, filename } = answer.data
      const put = await fetch(url, { method: "PUT", body: new Uint8Array(data) })
      expect(put.status).toBe(200)
      return `${s3.fileUrl}/${filename}`
    }
    const tryNow = async () => {
      await files.sql("UPDATE kiondo_image SET next_attempt_at = now() WHERE state = 'waiting'")
      await makeDueImagesWorkflow(getContainer()).run()
    }
    const waiting = (productId: string) =>
      until(
        () => shop.picturesOf(api, productId),
        ([picture]) => picture?.state === "waiting" && picture.reason !== null
      )

    it("makes what came through the back end and what came straight to the bucket", async () => {
      const urls = [
        await shop.upload(api, await photo(300, 200, 10), "my photo, 50% off.jpg"),
        await uploadDirectly(await photo(300, 200, 200)),
      ]
      const productId = await shop.saveProduct(api, urls)
      const pictures = await shop.rested(api, productId)
      expect(pictures.map(({ state, url }) => ({ state, url }))).toEqual(
        urls.map((url) => ({ state: "ready", url }))
      )
      const product = await shop.shown(api, productId)
      const made: File[] = product.images.flatMap(({ variants }: { variants: File[] }) => variants)
      expect(made.length).toBeGreaterThan(10)
      for (const { url, format, bytes } of made) {
        const answer = await fetch(url)
        expect({ url, status: answer.status }).toEqual({ url, status: 200 })
        expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
        expect(answer.headers.get("content-type")).toBe(`image/${format}`)
        expect((await answer.arrayBuffer()).byteLength).toBe(bytes)
      }
      for (const url of urls) expect((await fetch(url)).status).toBe(403)
    })

    it("tries again what the bucket did not take in the middle, and shows no half picture", async () => {
      const original = await shop.upload(api, await photo(700, 500))
      const productId = await shop.saveProduct(api, [original])
      await until(files.variants, (rows) => rows.length > 0)
      s3.setDown(true)
      const [picture] = await waiting(productId)
      expect(picture).toMatchObject({ reason: "image_storage_failed", attempts: 1, variants: [] })
      expect(Date.parse(String(picture?.next_attempt_at))).toBeGreaterThan(Date.now())
      const early = await shop.shown(api, productId)
      expect(early.images[0]).toMatchObject({ url: original, variants: [], placeholder: null })

      s3.setDown(false)
      await tryNow()
      const [made] = await shop.picturesOf(api, productId)
      expect(made).toMatchObject({ state: "ready", reason: null, attempts: 0, next_attempt_at: null })
      const rows = await files.variants()
      for (const { url } of rows) expect((await fetch(url, { method: "HEAD" })).status).toBe(200)
      expect(new Set(rows.map(({ rendition_key }) => rendition_key)).size).toBe(1)
    })

    it("gives up in the end, sells on with the original, and is made when staff ask for it", async () => {
      const original = await shop.upload(api, await photo(200, 200))
      s3.setDown(true)
      await api.post(`/admin/products/${shop.productId}`, { images: [{ url: original }] }, shop.staff)
      await waiting(shop.productId)
      for (let tries = 2; tries <= 5; tries++) {
        const [before] = await shop.picturesOf(api, shop.productId)
        expect(before).toMatchObject({ state: "waiting", attempts: tries - 1 })
        await tryNow()
      }
      const [given] = await shop.picturesOf(api, shop.productId)
      expect(given).toMatchObject({ state: "failed", reason: "image_storage_failed", next_attempt_at: null })
      expect(given?.message).toBe("The file storage did not take or give the picture.")
      const product = await shop.shown(api, shop.productId)
      expect(product.images[0]).toMatchObject({ url: original, variants: [] })
      const cart = await shop.cartReadyToComplete(api)
      const { data } = await api.post(`/store/carts/${cart.id}/complete`, {}, shop.headers)
      expect(data.type).toBe("order")

      s3.setDown(false)
      await makeDueImagesWorkflow(getContainer()).run()
      expect((await shop.picturesOf(api, shop.productId))[0]?.state).toBe("failed")
      await api.post(`/admin/images/${given?.id}/process`, {}, shop.staff)
      const [made] = await shop.rested(api, shop.productId)
      expect(made).toMatchObject({ state: "ready", reason: null })
    })
  },
})

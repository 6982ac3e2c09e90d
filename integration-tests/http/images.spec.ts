import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import sharp from "sharp"
import { IMAGES_MODULE } from "../../src/modules/images"
import type ImagesModuleService from "../../src/modules/images/service"
import { type OpenPictures, openPictures, photo } from "./support/open-pictures"
import { until } from "./support/until"

jest.setTimeout(240_000)

type Variant = { preset: string; format: string; width: number; height: number; bytes: number; url: string }

const pathOf = (url: string) => new URL(url).pathname

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: OpenPictures
    beforeAll(async () => {
      shop = await openPictures(getContainer())
    })

    it("makes each size and format of a product's picture, and shows shoppers those alone", async () => {
      const original = await shop.upload(api, await photo(1000, 1250))
      const productId = await shop.saveProduct(api, [original])
      const early = await shop.shown(api, productId)
      expect(early.images[0].variants).toEqual(expect.any(Array))

      const [picture] = await shop.rested(api, productId)
      expect(picture).toMatchObject({ state: "ready", url: original, width: 1000, height: 1250, alt: null })
      const product = await until(
        () => shop.shown(api, productId),
        ({ thumbnail }) => thumbnail !== original
      )
      const [image] = product.images
      const variants: Variant[] = image.variants
      const sizes = (format: string) =>
        variants.filter((one) => one.format === format).map(({ preset, width }) => `${preset}:${width}`)
      const all = ["w160:160", "w320:320", "w400:400", "w640:640", "w960:960", "w1280:1000"]
      expect(sizes("avif")).toEqual(all)
      expect(sizes("webp")).toEqual(all)
      expect(sizes("jpeg")).toEqual(["w640:640", "w1280:1000"])
      expect(image.placeholder).toMatch(/^data:image\/webp;base64,/)
      expect(image.dominant_color).toMatch(/^#[0-9a-f]{6}$/)
      expect(image).toMatchObject({ alt: null, width: 1000, height: 1250, focal_point: null })
      expect(image.url).toBe(
        variants.find(({ preset, format }) => preset === "w1280" && format === "jpeg")?.url
      )
      const small = variants.find(({ preset, format }) => preset === "w640" && format === "jpeg")
      expect(product.thumbnail).toBe(small?.url)

      for (const { url, format, width, height, bytes } of variants) {
        const { data, headers } = await api.get(pathOf(url), { responseType: "arraybuffer" })
        expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable")
        expect(headers["content-type"]).toBe(`image/${format}`)
        expect(data.length).toBe(bytes)
        expect(await sharp(data).metadata()).toMatchObject({ width, height })
      }
    })

    it("adds the variants whatever fields are asked for, in lists and in carts", async () => {
      const original = await shop.upload(api, await photo(300, 200))
      const productId = await shop.saveProduct(api, [original])
      await shop.rested(api, productId)
      const whole = await shop.shown(api, productId)
      for (const fields of [
        "?fields=images.url",
        "?fields=images.id",
        "?fields=*images",
        "?fields=id,images.rank,images.id",
      ]) {
        const { images } = await shop.shown(api, productId, fields)
        expect(images[0].variants).toEqual(whole.images[0].variants)
        expect("url" in images[0]).toBe(fields.includes("url") || fields.includes("*"))
      }
      const { data } = await api.get("/store/products?limit=100", shop.headers)
      const listed = data.products.find(({ id }: { id: string }) => id === productId)
      expect(listed.images[0].variants).toHaveLength(whole.images[0].variants.length)
      const bare = await shop.shown(api, productId, "?fields=id,title")
      expect(bare.images).toBeUndefined()
    })

    it("keeps an original for staff a while after it is made, however its address is spelled", async () => {
      const images = getContainer().resolve<ImagesModuleService>(IMAGES_MODULE)
      const plain = { validateStatus: () => true }
      const statusOf = async (path: string) => (await api.get(path, plain)).status
      const early = await shop.upload(api, await photo(321, 200))
      await shop.rested(api, await shop.saveProduct(api, [early]))
      // A page that was open before still shows it.
      expect(await statusOf(pathOf(early))).toBe(200)

      images.settings.private_after_minutes = 0
      const original = await shop.upload(api, await photo(320, 200), "my photo.jpg")
      expect(await statusOf(pathOf(original))).toBe(200)
      await shop.rested(api, await shop.saveProduct(api, [original]))
      const name = pathOf(original)
      for (const path of [name, name.replace("photo", "%70hoto"), name.replace("/uploads/", "/uploads//")]) {
        expect(await statusOf(path)).toBe(401)
      }
      expect((await api.get(name, shop.staff)).status).toBe(200)
    })

    it("shows staff how each picture stands, and keeps what they say about it", async () => {
      const good = await shop.upload(api, await photo(400, 400))
      const elsewhere = "http://169.254.169.254/latest/meta-data/photo.jpg"
      const productId = await shop.saveProduct(api, [good, elsewhere, `${good}?x=1`])
      const [first, second, third] = await shop.rested(api, productId)
      expect(first).toMatchObject({ state: "ready", reason: null, is_thumbnail: true })
      expect(second).toMatchObject({ state: "failed", reason: "image_source_not_allowed", variants: [] })
      expect(third).toMatchObject({ state: "failed", reason: "image_source_not_allowed" })
      expect(second?.message).toContain("Upload the picture itself")

      const id = String(first?.id)
      const say = (body: unknown) => api.post(`/admin/images/${id}`, body, shop.staff)
      const told = await say({ alt: "  A basket of sisal ", focal_point: { x: 0.3, y: 0.7 } })
      expect(told.data.image).toMatchObject({ alt: "A basket of sisal", focal_point: { x: 0.3, y: 0.7 } })
      const product = await shop.shown(api, productId)
      expect(product.images[0]).toMatchObject({ alt: "A basket of sisal", focal_point: { x: 0.3, y: 0.7 } })
      expect((await say({ focal_point: { x: 2, y: 0 } })).status).toBe(400)
      expect((await say({ alt: "x".repeat(301) })).status).toBe(400)
      expect((await say({ alt: null })).data.image).toMatchObject({
        alt: null,
        focal_point: { x: 0.3, y: 0.7 },
      })
      const nobody = await api.post("/admin/images/kimg_none", { alt: "x" }, shop.staff)
      expect([nobody.status, nobody.data.code]).toEqual([404, "image_not_found"])

      const again = await api.post(`/admin/images/${id}/process`, {}, shop.staff)
      expect(again.data.image.state).toMatch(/waiting|working/)
      expect((await shop.shown(api, productId)).images[0].variants).not.toHaveLength(0)
      const [anew] = await shop.rested(api, productId)
      expect(anew).toMatchObject({ state: "ready" })
      expect(anew?.variants).toEqual(first?.variants)
    })

    it("lets the dashboard know the thumbnail by its original, and follows it when staff choose another", async () => {
      const urls = [
        await shop.upload(api, await photo(200, 200)),
        await shop.upload(api, await photo(210, 200)),
      ]
      const productId = await shop.saveProduct(api, urls)
      await shop.rested(api, productId)
      const thumbnailFor = (url: string | undefined) =>
        until(
          () => shop.picturesOf(api, productId),
          (pictures) => pictures.find(({ is_thumbnail }) => is_thumbnail === true)?.url === url
        )
      await thumbnailFor(urls[0])
      const admin = async () => (await api.get(`/admin/products/${productId}`, shop.staff)).data.product
      expect((await admin()).thumbnail).toBe(urls[0])
      const list = await api.get(`/admin/products?id=${productId}`, shop.staff)
      expect(list.data.products[0].thumbnail).toContain("/images/")
      await api.post(`/admin/products/${productId}`, { thumbnail: urls[1] }, shop.staff)
      await thumbnailFor(urls[1])
      expect((await shop.shown(api, productId)).thumbnail).toContain("/images/")
      const { images } = await admin()
      expect(images).toHaveLength(2)
      const first = images.filter(({ url }: { url: string }) => url === urls[0])
      await api.post(`/admin/products/${productId}`, { images: first }, shop.staff)
      await thumbnailFor(urls[0])
    })
  },
})

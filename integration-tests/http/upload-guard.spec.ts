import { existsSync, readdirSync } from "node:fs"
import http from "node:http"
import { gzipSync } from "node:zlib"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import sharp from "sharp"
import { IMAGES_MODULE } from "../../src/modules/images"
import type ImagesModuleService from "../../src/modules/images/service"
import { openStore } from "./support/open-store"
import { staffHeaders } from "./support/staff-headers"
import { until } from "./support/until"

jest.setTimeout(120_000)

const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`
const HTML = "<!doctype html><script>alert(1)</script>"
const CSV = [
  "Product Handle,Product Title,Product Status,Variant Title,Variant SKU,Variant Option 1 Name,Variant Option 1 Value",
  "sisal-basket,Sisal basket,draft,Small,SISAL-S,Size,Small",
].join("\n")

type File = { name: string; type: string; data: Buffer | string }

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const anyStatus = { validateStatus: () => true }
    const picture = (format: "png" | "jpeg") =>
      sharp({ create: { width: 40, height: 30, channels: 3, background: "#864" } })
        .toFormat(format)
        .toBuffer()
    const stored = () => {
      const folder = process.env.UPLOAD_DIR ?? ""
      return existsSync(folder) ? readdirSync(folder, { recursive: true }).length : 0
    }
    let headers: Record<string, string>
    beforeEach(async () => {
      headers = await staffHeaders(getContainer())
    })
    afterEach(() => jest.restoreAllMocks())

    const upload = (...files: File[]) => {
      const form = new FormData()
      for (const { name, type, data } of files)
        form.append("files", new Blob([Uint8Array.from(Buffer.from(data))], { type }), name)
      return api.post("/admin/uploads", form, { headers, ...anyStatus })
    }
    const sign = (originalname: string, mime_type: string, size = 1000) =>
      api.post("/admin/uploads/presigned-urls", { originalname, mime_type, size }, { headers, ...anyStatus })

    it.each<[string, File, string]>([
      ["SVG", { name: "x.svg", type: "image/svg+xml", data: SVG }, "image_active_content"],
      [
        "SVG that calls itself JPEG",
        { name: "x.jpg", type: "image/jpeg", data: SVG },
        "image_active_content",
      ],
      ["packed SVG", { name: "x.svgz", type: "image/svg+xml", data: gzipSync(SVG) }, "image_active_content"],
      [
        "packed SVG as PNG",
        { name: "x.png", type: "image/png", data: gzipSync(SVG) },
        "image_active_content",
      ],
      [
        "HTML that calls itself JPEG",
        { name: "x.jpg", type: "image/jpeg", data: HTML },
        "image_active_content",
      ],
      ["a script", { name: "x.js", type: "text/javascript", data: "alert(1)" }, "image_active_content"],
      [
        "words that call themselves PNG",
        { name: "x.png", type: "image/png", data: "hi" },
        "image_not_an_image",
      ],
      ["nothing", { name: "x.jpg", type: "image/jpeg", data: "" }, "image_empty"],
    ])("refuses %s, with its reason, and stores nothing", async (_, file, code) => {
      const before = stored()
      const good = { name: "good.jpg", type: "image/jpeg", data: await picture("jpeg") }
      const { status, data } = await upload(good, file)
      expect({ status, code: data.code }).toEqual({ status: 400, code })
      expect(data.message).toMatch(/\w+ .*\.$/)
      expect(stored()).toBe(before)
    })

    it("takes a PNG that is called JPEG, one that breaks off, which is told later, and other files", async () => {
      const png = await picture("png")
      const { status, data } = await upload(
        { name: "x.jpg", type: "image/jpeg", data: png },
        { name: "half.png", type: "image/png", data: png.subarray(0, 60) },
        { name: "terms.pdf", type: "application/pdf", data: "%PDF-1.7" }
      )
      expect(status).toBe(200)
      expect(data.files).toHaveLength(3)
    })

    it("gives no signed address for what runs in a browser, nor for a picture that is too big", async () => {
      for (const [name, type] of [
        ["x.svg", "image/svg+xml"],
        ["x.jpg", "image/svg+xml; charset=utf-8"],
        ["x.svg", "image/jpeg"],
        ["x.jpg", "text/html"],
        ["x.jpg", "image/html"],
      ] as const) {
        const { status, data } = await sign(name, type)
        expect({ name, type, status, code: data.code }).toMatchObject({
          status: 400,
          code: "image_active_content",
        })
      }
      const { data } = await sign("x.jpg", "image/jpeg", 10 ** 12)
      expect(data.code).toBe("image_too_many_bytes")
      expect((await sign("x.jpg", "image/jpeg")).status).toBe(200)
      expect((await sign("x.csv", "text/csv", 10 ** 12)).status).toBe(200)
    })

    it("leaves the dashboard's import of products as it is", async () => {
      await openStore(getContainer())
      const signed = await sign("products.csv", "text/csv", CSV.length)
      expect(signed.data.url).toBe("/admin/uploads")
      const uploaded = await upload({ name: "products.csv", type: "text/csv", data: CSV })
      expect(uploaded.status).toBe(200)
      const { originalname, extension, size, mime_type } = signed.data
      const body = { originalname, extension, size, mime_type, file_key: uploaded.data.files[0].id }
      const { status, data } = await api.post("/admin/products/imports", body, { headers, ...anyStatus })
      expect({ status, summary: data.summary }).toEqual({
        status: 202,
        summary: { toCreate: 1, toUpdate: 0 },
      })
      await api.post(`/admin/products/imports/${data.transaction_id}/confirm`, {}, { headers })
      const titles = async (): Promise<string[]> => {
        const found = await api.get("/admin/products?handle=sisal-basket", { headers })
        return found.data.products.map(({ title }: { title: string }) => title)
      }
      expect(await until(titles, (found) => found.length > 0)).toEqual(["Sisal basket"])
    })

    /** An upload in the raw, of which only as much is sent as the server takes. */
    const send = (extra: Record<string, string>, parts: number) =>
      new Promise<{ status?: number; body: string }>((resolve) => {
        const type = { "content-type": "multipart/form-data; boundary=x" }
        const url = new URL("/admin/uploads", api.defaults.baseURL)
        const request = http.request(url, { method: "POST", headers: { ...headers, ...type, ...extra } })
        request.on("error", () => resolve({ body: "cut off" }))
        request.on("response", (response) => {
          const chunks: Buffer[] = []
          response.on("data", (chunk) => chunks.push(chunk))
          response.on("end", () => {
            resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() })
            request.destroy()
          })
        })
        request.write('--x\r\ncontent-disposition: form-data; name="files"; filename="x.jpg"\r\n\r\n')
        for (let part = 0; part < parts; part++) request.write(Buffer.alloc(100_000))
        if (parts > 0) request.end("\r\n--x--\r\n")
      })

    it("refuses too long an upload before it is read, and one that does not say its length as soon as it is too long", async () => {
      const before = stored()
      const images = getContainer().resolve<ImagesModuleService>(IMAGES_MODULE)
      const { settings } = images
      const limits = { ...settings.limits, bytes: 1_000_000 }
      jest.spyOn(images, "settings", "get").mockReturnValue({ ...settings, limits })

      const told = await send({ "content-length": "1065537" }, 0)
      expect(told.status).toBe(400)
      expect(JSON.parse(told.body)).toMatchObject({
        code: "image_too_many_bytes",
        message: expect.stringContaining("One upload takes at most 1000000 bytes."),
      })
      const untold = await send({ "transfer-encoding": "chunked" }, 20)
      expect(JSON.parse(untold.body)).toMatchObject({ code: "image_too_many_bytes" })
      const unread = await send({ "transfer-encoding": "chunked", "content-type": "image/jpeg" }, 20)
      expect(unread.status ?? 400).toBe(400)
      expect(stored()).toBe(before)
      // Zeros are no picture: it was read to its end, and judged.
      const whole = await send({ "transfer-encoding": "chunked" }, 9)
      expect(JSON.parse(whole.body)).toMatchObject({ code: "image_not_an_image" })
      expect((await api.get("/health")).status).toBe(200)
    })

    it("does nothing where the capability is off", async () => {
      const images = getContainer().resolve<ImagesModuleService>(IMAGES_MODULE)
      jest.spyOn(images, "isEnabled", "get").mockReturnValue(false)
      expect((await upload({ name: "x.svg", type: "image/svg+xml", data: SVG })).status).toBe(200)
      expect((await sign("x.svg", "image/svg+xml")).status).toBe(200)
    })
  },
})

import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { IFileModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { staffHeaders } from "./support/staff-headers"

jest.setTimeout(120_000)

const NAME = "images/ab/abcdef0123456789abcdef0123456789-w640"
const BYTES = Buffer.from([0x89, 0xff, 0x00, 0xc2, 0x80])

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const anyStatus = { validateStatus: () => true, responseType: "arraybuffer" as const }
    const folder = () => process.env.UPLOAD_DIR ?? ""
    const files = () => getContainer().resolve<IFileModuleService>(Modules.FILE)
    const store = (filename: string, mimeType: string) =>
      files().createFiles({ filename, mimeType, content: BYTES.toString("base64"), access: "public" })
    const get = (url: string, headers = {}) => api.get(url, { ...anyStatus, headers })

    it.each([
      ["avif", "image/avif"],
      ["webp", "image/webp"],
      ["jpeg", "image/jpeg"],
      ["png", "image/png"],
    ])("keeps and serves a content-addressed file: %s", async (extension, type) => {
      const name = `${NAME}.${extension}`
      const file = await store(name, type)
      expect(file.id).toBe(name)
      expect(file.url).toMatch(new RegExp(`/uploads/${name}$`))
      expect(await store(name, type)).toEqual(file)

      const { pathname } = new URL(file.url)
      const whole = await get(pathname)
      expect(whole.status).toBe(200)
      expect(Buffer.from(whole.data)).toEqual(BYTES)
      expect(whole.headers).toMatchObject({
        "content-type": type,
        "content-length": String(BYTES.length),
        "cache-control": "public, max-age=31536000, immutable",
        "accept-ranges": "bytes",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
      })
      const known = await get(pathname, { "if-none-match": whole.headers.etag })
      expect(known.status).toBe(304)
      const part = await get(pathname, { range: "bytes=1-2" })
      expect([part.status, part.headers["content-range"]]).toEqual([206, "bytes 1-2/5"])
      expect(Buffer.from(part.data)).toEqual(BYTES.subarray(1, 3))
      expect((await get(pathname, { range: "bytes=9-" })).status).toBe(416)

      await files().deleteFiles([file.id])
      expect((await get(pathname)).status).toBe(404)
      expect(existsSync(path.join(folder(), name))).toBe(false)
    })

    it("leaves no unfinished file, and serves none", async () => {
      await Promise.all(Array.from({ length: 6 }, () => store(`${NAME}.avif`, "image/avif")))
      const below = path.join(folder(), path.dirname(NAME))
      expect(readdirSync(below)).toEqual([path.basename(`${NAME}.avif`)])
      writeFileSync(path.join(below, ".cut-off.part"), BYTES)
      expect((await get(`/uploads/${path.dirname(NAME)}/.cut-off.part`)).status).toBe(404)
    })

    it("lets nothing that was uploaded earlier act as a page of the back end", async () => {
      mkdirSync(folder(), { recursive: true })
      for (const name of ["1-old.svg", "1-old.html", "1-old.xml", "1-old.js", "1-old"]) {
        writeFileSync(path.join(folder(), name), "<script>alert(1)</script>")
        const { headers } = await get(`/uploads/${name}`)
        expect(headers["content-security-policy"]).toBe("default-src 'none'; sandbox")
        expect(headers["x-content-type-options"]).toBe("nosniff")
      }
    })

    it("keeps out of every cache what is for staff only", async () => {
      mkdirSync(folder(), { recursive: true })
      writeFileSync(path.join(folder(), "private-1-orders.csv"), "ada@shopper.example")
      const staff = await staffHeaders(getContainer())
      const { status, headers } = await get("/uploads/private-1-orders.csv", staff)
      expect(status).toBe(200)
      expect(headers["cache-control"]).toBe("private, no-store")
      const refused = await get("/uploads/private-1-orders.csv")
      expect(refused.status).toBe(401)
      expect(refused.headers["cache-control"] ?? "").not.toContain("public")
    })
  },
})

import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api }) => {
    const anyStatus = { validateStatus: () => true }

    it("serves uploads by ranges, and what is private to signed-in staff only", async () => {
      const folder = process.env.UPLOAD_DIR ?? ""
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, "1-basket.txt"), "woven by hand")
      writeFileSync(path.join(folder, "private-1-orders.csv"), "ada@shopper.example")

      const whole = await api.get("/uploads/1-basket.txt", anyStatus)
      expect(whole.status).toBe(200)
      // It may be the original of a picture, and for staff only in a moment.
      expect(whole.headers["cache-control"]).toBe("no-cache")
      expect(whole.headers.etag).toBeTruthy()
      const part = await api.get("/uploads/1-basket.txt", { ...anyStatus, headers: { range: "bytes=0-4" } })
      expect(part.status).toBe(206)
      expect(part.data).toBe("woven")

      for (const name of ["private-1-orders.csv", "%70rivate-1-orders.csv", "x/../private-1-orders.csv"]) {
        const refused = await api.get(`/uploads/${name}`, anyStatus)
        expect(refused.status).toBe(401)
        expect(JSON.stringify(refused.data)).not.toContain("ada@")
      }
      for (const name of [
        "../package.json",
        "..%2fpackage.json",
        "%2e%2e/package.json",
        "%",
        "nothing.txt",
      ]) {
        const absent = await api.get(`/uploads/${name}`, anyStatus)
        expect(absent.status).toBeGreaterThanOrEqual(400)
        expect(absent.status).toBeLessThan(500)
      }
    })
  },
})

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { buffer } from "node:stream/consumers"
import type { Logger } from "@medusajs/framework/types"
import { fileModule } from "../../src/config/file-module"
import { readEnvironment } from "../../src/config/read-environment"
import { fetchOriginal } from "../../src/modules/images/sources/fetch-original"
import { fileS3Errors } from "../../src/providers/file-s3/errors"
import { fileS3Options } from "../../src/providers/file-s3/options"
import S3FileProviderService from "../../src/providers/file-s3/service"
import { type S3, startS3 } from "../support/s3/start-s3"

const NAME = "images/ab/abcdef0123456789abcdef0123456789-w640.avif"
const BYTES = Buffer.from([0x89, 0xff, 0x00, 0xc2, 0x80])

describe("the S3 file provider, on a server that checks signatures", () => {
  let s3: S3
  let logged: string[]

  beforeAll(async () => {
    s3 = await startS3()
  })
  afterAll(() => s3.stop())
  beforeEach(() => {
    logged = []
    s3.seen.length = 0
  })
  afterEach(() => {
    s3.slowDown(0)
    s3.setDown(false)
    s3.setUndeletable([])
  })

  /** As medusa-config.ts would make it. */
  const provider = (env: Record<string, string> = {}, client: object = {}) => {
    const [chosen] = fileModule(readEnvironment({ ...s3.env, ...env })).options.providers
    const options = fileS3Options.parse(chosen?.options)
    const log = (line: unknown) => void logged.push(String(line))
    const logger = { error: log } as Partial<Logger> as Logger
    const additional_client_config = { ...options.additional_client_config, ...client }
    return new S3FileProviderService({ logger }, { ...options, additional_client_config })
  }
  const file = (filename = NAME) => ({
    ...{ filename, mimeType: "image/avif", access: "public" as const },
    content: BYTES.toString("base64"),
  })
  const puts = () => s3.seen.filter(({ method }) => method === "PUT").map(({ status }) => status)
  const refused = (code: keyof typeof fileS3Errors.definitions, detail: string) => ({
    ...{ code, type: fileS3Errors.definitions[code].type },
    message: `${fileS3Errors.definitions[code].message} ${detail}`,
  })

  it("stores a content-addressed file under its name, twice as well as once, and serves it as immutable", async () => {
    const files = provider()
    const stored = { key: NAME, url: `${s3.fileUrl}/${NAME}` }
    expect(await files.upload(file())).toEqual(stored)
    expect(await files.upload(file())).toEqual(stored)
    const answer = await fetch(stored.url)
    expect(answer.status).toBe(200)
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
    expect(answer.headers.get("content-type")).toBe("image/avif")
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(BYTES)
    expect(await buffer(await files.getDownloadStream({ fileKey: NAME }))).toEqual(BYTES)
    expect(await files.getAsBuffer({ fileKey: NAME })).toEqual(BYTES)
  })

  it("puts the prefix before it, and gives other files a name of their own", async () => {
    const files = provider({ S3_PREFIX: "uploads/" })
    expect(await files.upload(file())).toEqual({
      key: `uploads/${NAME}`,
      url: `${s3.fileUrl}/uploads/${NAME}`,
    })
    const { key } = await files.upload(file("basket & lid.jpg"))
    expect(key).toMatch(/^uploads\/basket & lid-[0-9A-Z]{26}\.jpg$/)
    expect(await files.getAsBuffer({ fileKey: key })).toEqual(BYTES)
  })

  it("shows an original to nobody without a signature", async () => {
    const files = provider()
    const { key, url } = await files.upload(file("original.jpg"))
    expect((await fetch(url)).status).toBe(403)
    const signed = await files.getPresignedDownloadUrl({ fileKey: key })
    expect((await fetch(signed)).status).toBe(200)
    expect((await fetch(signed.replace(/.(?=$|&x-id)/, "x"))).status).toBe(403)
  })

  it("deletes, and says so when it did not", async () => {
    const files = provider()
    await files.upload(file())
    await files.delete([{ fileKey: NAME }, { fileKey: "images/never-there.avif" }])
    expect((await fetch(`${s3.fileUrl}/${NAME}`)).status).toBe(404)
    await files.delete({ fileKey: NAME })

    s3.setUndeletable(["images/kept.avif"])
    const deleting = files.delete([{ fileKey: "images/kept.avif" }, { fileKey: NAME }])
    await expect(deleting).rejects.toMatchObject(refused("s3_delete_failed", "AccessDenied"))
    expect(logged.join()).toContain("images/kept.avif: AccessDenied")
    s3.setUndeletable([])
    s3.setDown(true)
    await expect(files.delete({ fileKey: NAME })).rejects.toMatchObject(
      refused("s3_delete_failed", "SlowDown")
    )
  })

  it("deletes more than a thousand at once", async () => {
    const keys = Array.from({ length: 1001 }, (_, index) => ({ fileKey: `images/${index}.avif` }))
    await provider().delete(keys)
    expect(s3.seen.map(({ method, status }) => [method, status])).toEqual([
      ["POST", 200],
      ["POST", 200],
    ])
  })

  it("lets a browser upload by a signed address, and nothing else than what was signed", async () => {
    const files = provider()
    const { url, key } = await files.getPresignedUploadUrl({ filename: "direct.jpg", mimeType: "image/jpeg" })
    const put = (address: string) => fetch(address, { method: "PUT", body: BYTES })
    expect((await put(url.replace("direct.jpg", "other.jpg"))).status).toBe(403)
    expect((await put(url)).status).toBe(200)
    expect(await files.getAsBuffer({ fileKey: key })).toEqual(BYTES)
    const late = new URL(url)
    late.searchParams.set("X-Amz-Date", "20200101T000000Z")
    expect((await put(late.href)).status).toBe(403)
  })

  it("needs the checksum settings for that: without them the SDK signs the checksum of nothing", async () => {
    const files = provider({}, { requestChecksumCalculation: "WHEN_SUPPORTED" })
    const { url } = await files.getPresignedUploadUrl({ filename: "direct.jpg", mimeType: "image/jpeg" })
    expect((await fetch(url, { method: "PUT", body: BYTES })).status).toBe(400)
  })

  it.each([
    ["a wrong secret", { S3_SECRET_ACCESS_KEY: "wrong" }, "SignatureDoesNotMatch"],
    ["an unknown key", { S3_ACCESS_KEY_ID: "AKIAUNKNOWN" }, "InvalidAccessKeyId"],
  ])("is refused with %s, and tells neither", async (_, env: Record<string, string>, code) => {
    const files = provider(env)
    await expect(files.upload(file())).rejects.toMatchObject(refused("s3_upload_failed", code))
    await expect(files.delete({ fileKey: NAME })).rejects.toMatchObject(refused("s3_delete_failed", code))
    expect(puts()).toEqual([403])
    expect(logged).toHaveLength(2)
    for (const secret of Object.values(env)) expect(logged.join()).not.toContain(secret)
  })

  it("goes on when the bucket asks twice for patience", async () => {
    s3.slowDown(2)
    const name = NAME.replaceAll("ab", "cd")
    await provider().upload(file(name))
    expect(puts()).toEqual([503, 503, 200])
    expect((await fetch(`${s3.fileUrl}/${name}`)).status).toBe(200)
  })

  it("fails when it asks for ever, with nothing half done, and works when it is back", async () => {
    const name = NAME.replaceAll("ab", "ef")
    const files = provider()
    s3.setDown(true)
    await expect(files.upload(file(name))).rejects.toMatchObject(refused("s3_upload_failed", "SlowDown"))
    expect(puts()).toEqual([503, 503, 503])
    s3.setDown(false)
    expect((await fetch(`${s3.fileUrl}/${name}`)).status).toBe(404)
    await files.upload(file(name))
    expect((await fetch(`${s3.fileUrl}/${name}`)).status).toBe(200)
  })

  it("says so too when the bucket takes no file of another name", async () => {
    s3.setDown(true)
    await expect(provider().upload(file("basket.jpg"))).rejects.toMatchObject(
      refused("s3_upload_failed", "SlowDown")
    )
  })

  describe("as the place of originals", () => {
    let folder: string
    beforeEach(async () => {
      folder = await mkdtemp(path.join(os.tmpdir(), "kiondo-s3-original-"))
    })
    afterEach(() => rm(folder, { recursive: true, force: true }))

    const fetching = (url: string, bytes = 1000) => {
      const files = provider()
      return fetchOriginal(url, {
        files: { getDownloadStream: (id) => files.getDownloadStream({ fileKey: id }) },
        settings: { file_urls: [s3.fileUrl], allowed_hosts: [], limits: { bytes, seconds: 20 } },
        to: path.join(folder, "original"),
      })
    }

    it("gives them by signature, whatever their name", async () => {
      const { url } = await provider().upload(file("basket & lid, 50% größer?.jpg"))
      await fetching(url)
      expect(await readFile(path.join(folder, "original"))).toEqual(BYTES)
      const told = s3.seen.filter(({ method }) => method === "GET").map(({ status }) => status)
      expect(told).toEqual([200])
    })

    it("gives none that is missing or too big, nor while it is out of order, and no half of one", async () => {
      const { url } = await provider().upload(file("basket.jpg"))
      const missing = fetching(`${s3.fileUrl}/missing.jpg`)
      await expect(missing).rejects.toMatchObject({ code: "image_source_unreachable" })
      await expect(fetching(url, 4)).rejects.toMatchObject({ code: "image_too_many_bytes" })
      s3.setDown(true)
      await expect(fetching(url)).rejects.toMatchObject({ code: "image_storage_failed" })
      expect(await readdir(folder)).toEqual([])
    })
  })
})

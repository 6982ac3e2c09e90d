import fs, { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { buffer } from "node:stream/consumers"
import fileLocalProvider from ".."
import { fileLocalErrors } from "../errors"
import LocalFileProviderService from "../service"

const NAME = "images/ab/abcdef0123456789abcdef0123456789-w640.avif"
const BYTES = Buffer.from([0x89, 0xff, 0x00, 0xc2, 0x80])

describe("the local file provider", () => {
  let folder: string
  let files: LocalFileProviderService

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "kiondo-local-"))
    files = new LocalFileProviderService(
      {},
      { upload_dir: folder, private_upload_dir: folder, backend_url: "https://api.shop.example/uploads" }
    )
  })
  afterEach(async () => {
    jest.restoreAllMocks()
    await rm(folder, { recursive: true, force: true })
  })

  const upload = (filename: string, content = BYTES, access: "public" | "private" = "public") =>
    files.upload({ filename, mimeType: "image/avif", content: content.toString("base64"), access })
  const all = async () => (await readdir(folder, { recursive: true })).sort()

  it("keeps a content-addressed name, and gives the same file back", async () => {
    expect(await upload(NAME)).toEqual({ key: NAME, url: `https://api.shop.example/uploads/${NAME}` })
    expect(await readFile(path.join(folder, NAME))).toEqual(BYTES)
    expect(await buffer(await files.getDownloadStream({ fileKey: NAME }))).toEqual(BYTES)
    expect(await all()).toEqual(["images", "images/ab", NAME])
  })

  it("takes bytes that are written one a character, too", async () => {
    await files.upload({
      ...{ filename: NAME, mimeType: "image/avif", access: "public" },
      content: BYTES.toString("binary"),
    })
    expect(await readFile(path.join(folder, NAME))).toEqual(BYTES)
  })

  it("keeps one whole file of a name, also when many come at once, and mends one that was damaged", async () => {
    await Promise.all(Array.from({ length: 8 }, () => upload(NAME)))
    expect(await all()).toEqual(["images", "images/ab", NAME])
    await fs.truncate(path.join(folder, NAME), 1)
    await upload(NAME)
    expect(await readFile(path.join(folder, NAME))).toEqual(BYTES)
    expect(await all()).toEqual(["images", "images/ab", NAME])
  })

  it.each([
    ["a content-addressed file", NAME],
    ["any other", "basket.jpg"],
  ])(
    "leaves nothing of %s on a full disk, says so without the folder, and takes it later",
    async (_, name) => {
      const { writeFile } = fs
      jest.spyOn(fs, "writeFile").mockImplementationOnce(async (file) => {
        await writeFile(file, BYTES.subarray(0, 2))
        throw Object.assign(new Error(`ENOSPC: no space left on device, write '${String(file)}'`), {
          code: "ENOSPC",
        })
      })
      const { type, message } = fileLocalErrors.definitions.file_not_written
      const refused = { type, code: "file_not_written", message: `${message} ENOSPC` }
      await expect(upload(name)).rejects.toMatchObject(refused)
      expect((await all()).filter((entry) => !/^images(\/ab)?$/.test(entry))).toEqual([])
      const { key } = await upload(name)
      expect(await readFile(path.join(folder, key))).toEqual(BYTES)
    }
  )

  it("refuses a name that leads out of the folder, as Medusa does", async () => {
    await expect(upload("../../basket.jpg")).rejects.toMatchObject({ type: "invalid_data" })
    await expect(upload("")).rejects.toMatchObject({ message: "No filename provided" })
  })

  it("leaves nothing behind where a file is in the way of the folder", async () => {
    await fs.writeFile(path.join(folder, "images"), "")
    const message = expect.stringMatching(/: (EEXIST|ENOTDIR)$/)
    await expect(upload(NAME)).rejects.toMatchObject({ code: "file_not_written", message })
    expect(await all()).toEqual(["images"])
  })

  it.each([
    "basket.jpg",
    "images/ab/basket.jpg",
    "images/ab/cdef0123456789abcdef0123456789ab-w640.avif",
    "images/ab/abcdef0123456789abcdef0123456789-w640.svg",
    "images/ab/abcdef0123456789abcdef0123456789-w640/x.avif",
    "images/AB/ABCDEF0123456789ABCDEF0123456789-w640.avif",
    "x/images/ab/abcdef0123456789abcdef0123456789-w640.avif",
    `${NAME}\n`,
  ])("names %j as Medusa does, by the time of upload", async (name) => {
    const { key } = await upload(name)
    expect(key).not.toBe(name)
    expect(path.basename(key)).toMatch(/^\d{13}-/)
  })

  it("gives every name an address that leads back to it", async () => {
    const { key, url } = await upload("50% off? #1 & größer.jpg")
    expect(key).toMatch(/^\d{13}-50% off\? #1 & größer\.jpg$/)
    expect(decodeURIComponent(new URL(url).pathname)).toBe(`/uploads/${key}`)
    expect(await files.getPresignedDownloadUrl({ fileKey: key })).toBe(url)
    const missing = files.getPresignedDownloadUrl({ fileKey: "missing.jpg" })
    await expect(missing).rejects.toMatchObject({ type: "not_found" })
  })

  it("names a private file as Medusa does, whatever it is called", async () => {
    const { key } = await upload(NAME, BYTES, "private")
    expect(path.basename(key)).toMatch(/^private-\d{13}-/)
  })

  it("deletes a file, and what is not there any more without a word", async () => {
    await upload(NAME)
    await files.delete([{ fileKey: NAME }])
    await files.delete({ fileKey: NAME })
    await expect(readFile(path.join(folder, NAME))).rejects.toMatchObject({ code: "ENOENT" })
  })
})

describe("the options of the local file provider", () => {
  const validate = (options: Record<string, unknown>) => LocalFileProviderService.validateOptions(options)

  it("are Medusa's own, and may all be left out", () => {
    expect(() => validate({})).not.toThrow()
    const all = { upload_dir: "a", private_upload_dir: "b", backend_url: "http://localhost:9000/static" }
    expect(() => validate(all)).not.toThrow()
    expect(fileLocalProvider.services).toEqual([LocalFileProviderService])
  })

  it("stop the boot when they are wrong, naming every fault and no value", () => {
    const wrong = { upload_dir: "", backend_url: "hunter2", directory: "static" }
    const { message } = fileLocalErrors.definitions.options_invalid
    expect(() => validate(wrong)).toThrow(message)
    expect(() => validate(wrong)).toThrow(/upload_dir.*\n.*backend_url.*\n.*directory/s)
    expect(() => validate(wrong)).not.toThrow(/hunter2/)
  })
})

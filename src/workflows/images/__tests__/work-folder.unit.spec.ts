import fs from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { WorkFolder } from "../work-folder"

const DAY_MS = 24 * 60 * 60 * 1000

describe("WorkFolder", () => {
  let temporary: string

  beforeEach(async () => {
    temporary = await fs.mkdtemp(path.join(os.tmpdir(), "kiondo-work-"))
    jest.spyOn(os, "tmpdir").mockReturnValue(temporary)
  })
  afterEach(async () => {
    jest.restoreAllMocks()
    await fs.rm(temporary, { recursive: true })
  })

  const left = () => fs.readdir(temporary).then((names) => names.sort())
  const leaveBehind = async (...names: string[]) => {
    for (const name of names) await fs.mkdir(path.join(temporary, name, "deep"), { recursive: true })
  }

  it("is there for one picture, and goes with all that is in it", async () => {
    const [one, two] = [await WorkFolder.open(), await WorkFolder.open()]
    await fs.writeFile(one.original, "a picture")
    await fs.writeFile(two.original, "another")
    await one.remove()
    expect(await fs.readFile(two.original, "utf8")).toBe("another")
    expect(await left()).toHaveLength(1)
    await two.remove()
    expect(await left()).toEqual([])
    await two.remove()
  })

  it("removes what was left behind for a day, and nothing else", async () => {
    await leaveBehind("kiondo-image-old", "another-folder")
    await WorkFolder.removeLeft(Date.now() + DAY_MS - 10_000)
    expect(await left()).toEqual(["another-folder", "kiondo-image-old"])
    await WorkFolder.removeLeft(Date.now() + DAY_MS + 10_000)
    expect(await left()).toEqual(["another-folder"])
  })

  it("goes on where one can't be removed, or nothing read", async () => {
    await leaveBehind("kiondo-image-1", "kiondo-image-2")
    jest.spyOn(fs, "rm").mockRejectedValueOnce(new Error("EACCES: another user's"))
    await WorkFolder.removeLeft(Date.now() + 2 * DAY_MS)
    expect(await left()).toEqual(["kiondo-image-1"])
    jest.spyOn(os, "tmpdir").mockReturnValue(path.join(temporary, "none"))
    await expect(WorkFolder.removeLeft()).resolves.toBeUndefined()
  })
})

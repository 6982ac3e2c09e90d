import { randomUUID } from "node:crypto"
import { mkdir, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"

/** Writes a file so that whoever looks sees all of it or nothing, also after a crash or on a full disk. */
export async function writeWholeFile(file: string, content: Buffer): Promise<void> {
  const folder = path.dirname(file)
  // A name with a leading dot is never served; in the same folder, renaming is one step.
  const unfinished = path.join(folder, `.${randomUUID()}.part`)
  await mkdir(folder, { recursive: true })
  try {
    await writeFile(unfinished, content, { flag: "wx" })
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

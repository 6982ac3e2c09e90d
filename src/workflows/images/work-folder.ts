import { mkdtemp, readdir, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

const PREFIX = "kiondo-image-"
const DAY_MS = 24 * 60 * 60 * 1000

/** A folder on this machine for one picture's original, while its variants are made. */
export class WorkFolder {
  private constructor(private readonly folder: string) {}

  static async open(): Promise<WorkFolder> {
    return new WorkFolder(await mkdtemp(path.join(tmpdir(), PREFIX)))
  }

  get original(): string {
    return path.join(this.folder, "original")
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true })
  }

  /** Removes what workers that died left behind on this machine, as far as it can: no picture takes a day. */
  static async removeLeft(now = Date.now()): Promise<void> {
    // Where nothing can be read, the next picture says so.
    const names = await readdir(tmpdir()).catch((): string[] => [])
    for (const name of names.filter((name) => name.startsWith(PREFIX))) {
      const folder = path.join(tmpdir(), name)
      // Another process may be faster, or the folder another user's.
      const found = await stat(folder).catch(() => undefined)
      if (found && now - found.mtimeMs > DAY_MS) await new WorkFolder(folder).remove().catch(() => undefined)
    }
  }
}

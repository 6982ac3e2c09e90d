import { access } from "node:fs/promises"
import path from "node:path"
import { LocalFileService } from "@medusajs/file-local"
import type { FileTypes } from "@medusajs/framework/types"
import { decodeContent } from "../../capability/decode-content"
import { isContentAddressed } from "../../capability/is-content-addressed"
import { readOptions } from "../../capability/read-options"
import { fileLocalErrors } from "./errors"
import { fileLocalOptions, type FileLocalOptions } from "./options"
import { writeWholeFile } from "./write-whole-file"

const refuse = (faults: string) => fileLocalErrors.create("options_invalid", faults)
const systemCodeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? String(error.code) : undefined
const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false
  )

/** Medusa's local files, and content-addressed ones beside them: under their own name, whole or not at all. */
export default class LocalFileProviderService extends LocalFileService {
  static override identifier = "localfs"

  /** @throws MedusaError `options_invalid`. */
  static override validateOptions(options: Record<string, unknown>): void {
    readOptions(fileLocalOptions, options, refuse)
  }

  constructor(container: unknown, options: FileLocalOptions) {
    super(container, readOptions(fileLocalOptions, options, refuse))
  }

  /**
   * A content-addressed name is kept as it is, and its first file stays; others get the time of upload, as Medusa does.
   * @throws MedusaError `file_not_written`: no room, no right; nothing is left behind.
   */
  override async upload(file: FileTypes.ProviderUploadFileDTO): Promise<FileTypes.ProviderFileResultDTO> {
    if (file?.access !== "public" || !isContentAddressed(file.filename)) return await super.upload(file)
    const target = path.join(this.uploadDir_, file.filename)
    if (!(await isThere(target))) await this.#write(target, decodeContent(file.content))
    return { key: file.filename, url: this.#urlOf(file.filename) }
  }

  async #write(target: string, content: Buffer): Promise<void> {
    try {
      await writeWholeFile(target, content)
    } catch (error) {
      // The system's own sentence would tell a client the folder.
      throw fileLocalErrors.create("file_not_written", systemCodeOf(error))
    }
  }

  #urlOf(key: string): string {
    const url = new URL(this.backendUrl_)
    url.pathname = path.posix.join(url.pathname, key)
    return url.href
  }
}

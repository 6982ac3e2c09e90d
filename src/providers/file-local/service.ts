import path from "node:path"
import { LocalFileService } from "@medusajs/file-local"
import type { FileTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { decodeContent } from "../../capability/decode-content"
import { isContentAddressed } from "../../capability/is-content-addressed"
import { readOptions } from "../../capability/read-options"
import { fileLocalErrors } from "./errors"
import { fileLocalOptions, type FileLocalOptions } from "./options"
import { uploadApart } from "./upload-apart"
import { writeWholeFile } from "./write-whole-file"

const refuse = (faults: string) => fileLocalErrors.create("options_invalid", faults)
const systemCodeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined

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
   * A content-addressed name is kept as it is: the same file again takes the place of the first, whole; others get the time of upload, as Medusa does.
   * @throws MedusaError `file_not_written`: no room, no right; nothing is left behind.
   */
  override async upload(file: FileTypes.ProviderUploadFileDTO): Promise<FileTypes.ProviderFileResultDTO> {
    const isPublic = file?.access === "public"
    try {
      if (isPublic && isContentAddressed(file.filename)) return await this.#keep(file)
      const key = await uploadApart(file, isPublic ? this.uploadDir_ : this.privateUploadDir_)
      return { key, url: this.#urlOf(key) }
    } catch (error) {
      if (error instanceof MedusaError) throw error
      // The system's own sentence would tell a client the folder.
      throw fileLocalErrors.create("file_not_written", systemCodeOf(error))
    }
  }

  async #keep({ filename, content }: FileTypes.ProviderUploadFileDTO) {
    const target = path.join(this.uploadDir_, filename)
    await writeWholeFile(target, decodeContent(content))
    return { key: filename, url: this.#urlOf(filename) }
  }

  override async getPresignedDownloadUrl(file: FileTypes.ProviderGetFileDTO): Promise<string> {
    await super.getPresignedDownloadUrl(file)
    return this.#urlOf(file.fileKey)
  }

  #urlOf(key: string): string {
    const url = new URL(this.backendUrl_)
    // All else is encoded by the address itself. Medusa leaves "50% off.jpg" as it is, which nobody can fetch.
    url.pathname = path.posix.join(url.pathname, key.replaceAll("%", "%25"))
    return url.href
  }
}

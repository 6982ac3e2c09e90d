import { PutObjectCommand } from "@aws-sdk/client-s3"
import type { FileTypes, Logger } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { causeOf } from "../../capability/cause-of"
import { decodeContent } from "../../capability/decode-content"
import { isContentAddressed } from "../../capability/is-content-addressed"
import { readOptions } from "../../capability/read-options"
import { deleteObjects } from "./delete-objects"
import { fileS3Errors } from "./errors"
import { MedusaS3Files } from "./medusa-s3-files"
import { fileS3Options, type FileS3Options } from "./options"

const IMMUTABLE = "public, max-age=31536000, immutable"

const refuse = (faults: string) => fileS3Errors.create("options_invalid", faults)
/** The SDK names a failure as S3 does: SlowDown, AccessDenied, TimeoutError. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : "unknown")

/** Medusa's S3 files, and content-addressed ones beside them, under their own key; what S3 refuses is an error. */
export default class S3FileProviderService extends MedusaS3Files {
  static identifier = "s3"

  /** @throws MedusaError `options_invalid`. */
  static validateOptions(options: Record<string, unknown>): void {
    readOptions(fileS3Options, options, refuse)
  }

  constructor(container: { logger: Logger }, options: FileS3Options) {
    super(container, readOptions(fileS3Options, options, refuse))
  }

  /**
   * A content-addressed name is the key, behind the prefix, and immutable; others get a name of their upload.
   * @throws MedusaError `s3_upload_failed`, when the SDK's own tries have come to nothing.
   */
  override async upload(file: FileTypes.ProviderUploadFileDTO): Promise<FileTypes.ProviderFileResultDTO> {
    const isKept = file?.access === "public" && isContentAddressed(file.filename)
    try {
      return isKept ? await this.#keep(file) : await super.upload(file)
    } catch (error) {
      if (error instanceof MedusaError) throw error
      this.logger_.error(`S3 did not take ${file.filename}: ${causeOf(error)}`)
      throw fileS3Errors.create("s3_upload_failed", nameOf(error))
    }
  }

  async #keep({ filename, mimeType, content }: FileTypes.ProviderUploadFileDTO) {
    const key = `${this.config_.prefix}${filename}`
    const command = new PutObjectCommand({
      ACL: this.resolveAcl("public"),
      Bucket: this.config_.bucket,
      Key: key,
      Body: decodeContent(content),
      ContentType: mimeType,
      CacheControl: IMMUTABLE,
    })
    await this.client_.send(command)
    return { key, url: `${this.config_.fileUrl}/${key.split("/").map(encodeURIComponent).join("/")}` }
  }

  /**
   * Medusa's own says that all is deleted also when it is not, and a clean-up would then forget the file.
   * @throws MedusaError `s3_delete_failed`.
   */
  override async delete(
    files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[]
  ): Promise<void> {
    const keys = [files].flat().map(({ fileKey }) => fileKey)
    const failed = await deleteObjects(this.client_, this.config_.bucket, keys).catch((error: unknown) => {
      this.logger_.error(`S3 did not delete ${keys.length} files: ${causeOf(error)}`)
      throw fileS3Errors.create("s3_delete_failed", nameOf(error))
    })
    if (failed.length === 0) return
    this.logger_.error(`S3 did not delete ${failed.map(({ key, code }) => `${key}: ${code}`).join(", ")}`)
    throw fileS3Errors.create("s3_delete_failed", [...new Set(failed.map(({ code }) => code))].join(", "))
  }
}

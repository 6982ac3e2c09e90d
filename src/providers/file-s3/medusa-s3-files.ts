import type { ObjectCannedACL, S3Client } from "@aws-sdk/client-s3"
import medusaProvider from "@medusajs/file-s3"
import type { FileTypes, Logger } from "@medusajs/framework/types"
import type { AbstractFileProviderService } from "@medusajs/framework/utils"
import type { FileS3Options } from "./options"

/** What Medusa's service holds for its subclasses. */
type Inside = {
  client_: S3Client
  logger_: Logger
  config_: { bucket: string; prefix: string; fileUrl: string }
  getPresignedUploadUrl(
    file: FileTypes.ProviderGetPresignedUploadUrlDTO
  ): Promise<FileTypes.ProviderFileResultDTO>
  resolveAcl(access: "public" | "private"): ObjectCannedACL | undefined
}
type MedusaS3FilesClass = new (
  container: { logger: Logger },
  options: FileS3Options
) => AbstractFileProviderService & Inside

/** Medusa's own S3 service. Its package exports it as part of the provider only. */
export const MedusaS3Files = medusaProvider.services[0] as MedusaS3FilesClass

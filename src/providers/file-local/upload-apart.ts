import { randomUUID } from "node:crypto"
import { mkdir, rename, rm } from "node:fs/promises"
import path from "node:path"
import { LocalFileService } from "@medusajs/file-local"
import type { FileTypes } from "@medusajs/framework/types"

/**
 * Medusa's own upload into this folder, done in a hidden one beside its files, so that nothing half done is among them.
 * @returns the key that Medusa gave it.
 */
export async function uploadApart(file: FileTypes.ProviderUploadFileDTO, folder: string): Promise<string> {
  const apart = path.join(folder, `.${randomUUID()}.part`)
  const options = { upload_dir: apart, private_upload_dir: apart }
  try {
    const { key } = await new LocalFileService({}, options).upload(file)
    const target = path.join(folder, key)
    await mkdir(path.dirname(target), { recursive: true })
    await rename(path.join(apart, key), target)
    return key
  } finally {
    await rm(apart, { recursive: true, force: true })
  }
}

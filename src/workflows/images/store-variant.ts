import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { causeOf } from "../../capability/cause-of"
import { IMAGES_MODULE } from "../../modules/images"
import { fileNameOf } from "../../modules/images/engine/file-name-of"
import type { RenderedVariant } from "../../modules/images/engine/rendered-variant"
import { imagesErrors } from "../../modules/images/errors"
import type ImagesModuleService from "../../modules/images/service"

/** Gives a variant to the file storage and enters it. Error: `image_storage_failed`. */
export async function storeVariant(
  container: MedusaContainer,
  of: { rendition_key: string; content_hash: string },
  { data, ...variant }: RenderedVariant
): Promise<void> {
  const file = await upload(container, {
    filename: fileNameOf(of.rendition_key, variant.preset, variant.format),
    mimeType: `image/${variant.format}`,
    content: data.toString("base64"),
    access: "public" as const,
  })
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  await images.addVariant({ ...variant, ...of, file_id: file.id, url: file.url })
}

async function upload(
  container: MedusaContainer,
  file: { filename: string; mimeType: string; content: string; access: "public" }
) {
  try {
    return await container.resolve(Modules.FILE).createFiles(file)
  } catch (error) {
    throw imagesErrors.create("image_storage_failed", `(${causeOf(error)})`)
  }
}

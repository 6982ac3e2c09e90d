import type { MedusaContainer } from "@medusajs/framework/types"
import { IMAGES_MODULE } from "../../../modules/images"
import { imagesErrors } from "../../../modules/images/errors"
import type ImagesModuleService from "../../../modules/images/service"
import { imageView, type ImageView } from "./image-view"

export type ImageAnswer = { image: ImageView }

/** One picture as it stands now. Error: `image_not_found`. */
export async function answerImage(container: MedusaContainer, id: string): Promise<ImageAnswer> {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  const [record] = await images.listImages({ id }, { select: ["url"] })
  const [image] = record ? await images.listByUrl([record.url]) : []
  if (!image) throw imagesErrors.create("image_not_found")
  return { image: imageView(image) }
}

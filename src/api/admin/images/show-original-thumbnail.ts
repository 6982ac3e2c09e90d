import type { MedusaRequest } from "@medusajs/framework/http"
import { IMAGES_MODULE } from "../../../modules/images"
import type ImagesModuleService from "../../../modules/images/service"

type Answer = { product?: { thumbnail?: string | null; images?: { url: string }[] | null } }

/**
 * The dashboard knows a product's thumbnail by the address of one of its images, and takes any other for one more
 * image. So for one product the admin API answers the original of which the thumbnail was made.
 */
export async function showOriginalThumbnail(req: MedusaRequest, body: unknown): Promise<unknown> {
  const service = req.scope.resolve<ImagesModuleService>(IMAGES_MODULE)
  const { product } = body as Answer
  if (!service.isEnabled || !product?.thumbnail || !product.images) return body
  const [variant] = await service.listImageVariants({ url: product.thumbnail }, { take: 1 })
  if (!variant) return body
  const sources = await service.listImages({ content_hash: variant.content_hash }, { take: null })
  const urls = sources.map(({ url }) => url)
  const original = product.images.find(({ url }) => urls.includes(url))
  return original ? { ...(body as Answer), product: { ...product, thumbnail: original.url } } : body
}

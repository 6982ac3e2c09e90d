import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { IMAGES_MODULE } from "../../../../../modules/images"
import { imagesErrors } from "../../../../../modules/images/errors"
import type ImagesModuleService from "../../../../../modules/images/service"
import { loadProductPictures } from "../../../../../workflows/images/load-product-pictures"
import { thumbnailOf } from "../../../../../workflows/images/thumbnail-of"
import { imageView, type ImageView } from "../../../images/image-view"

type Answer = { images: (ImageView & { is_thumbnail: boolean })[] }

/** How a product's pictures stand, in their order. Error: `product_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Answer>) {
  const images = req.scope.resolve<ImagesModuleService>(IMAGES_MODULE)
  const [product] = await loadProductPictures(req.scope, [String(req.params.id)])
  if (!product) throw imagesErrors.create("product_not_found")
  const urls = [...new Set(product.images.map(({ url }) => url))]
  const known = new Map((await images.listByUrl(urls)).map((image) => [image.url, image]))
  const shown = urls.flatMap((url) => known.get(url) ?? [])
  res.json({
    images: shown.map((image) => ({
      ...imageView(image),
      is_thumbnail: [image.url, thumbnailOf(image, images.settings)].includes(product.thumbnail ?? ""),
    })),
  })
}

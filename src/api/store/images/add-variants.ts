import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { IMAGES_MODULE } from "../../../modules/images"
import type ImagesModuleService from "../../../modules/images/service"
import { largestFallback } from "../../../workflows/images/largest-fallback"
import { isOwnVariant } from "../../../workflows/images/is-own-variant"
import { thumbnailOf } from "../../../workflows/images/thumbnail-of"
import { picturesIn } from "./pictures-in"
import { type ImageNode, showPictures } from "./show-pictures"
import { storeImageOf } from "./store-image-of"

/** Addresses by id, of those whose fields leave the address out. */
async function addressesOf(req: MedusaRequest, images: ImageNode[]): Promise<Map<unknown, string>> {
  const id = images.filter(({ url }) => typeof url !== "string").map(({ id }) => String(id))
  if (id.length === 0) return new Map()
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product_image", fields: ["id", "url"], filters: { id } })
  const rows: { id: string; url: string }[] = data
  return new Map(rows.map((row) => [row.id, row.url]))
}

/**
 * Adds to every picture of a product what was made of it, and gives out no original whose variants are there, as an
 * address or as a thumbnail.
 */
export async function addVariants(req: MedusaRequest, body: unknown): Promise<unknown> {
  const service = req.scope.resolve<ImagesModuleService>(IMAGES_MODULE)
  if (!service.isEnabled) return body
  const { images, thumbnails: shown } = picturesIn(body)
  // Most are made already; carts, which show no other pictures, need not be looked up then.
  const thumbnails = shown.filter((url) => !isOwnVariant(url, service.settings.file_urls))
  if (images.length + thumbnails.length === 0) return body
  const addresses = await addressesOf(req, images)
  const addressOf = ({ id, url }: ImageNode) => (typeof url === "string" ? url : (addresses.get(id) ?? ""))
  const urls = new Set([...images.map(addressOf), ...thumbnails])
  const known = new Map((await service.listByUrl([...urls])).map((image) => [image.url, image]))
  return showPictures(body, {
    image: (image) => {
      const own = known.get(addressOf(image))
      // A list of images may be another plugin's, with words of its own.
      if (!own) return { ...storeImageOf(undefined), ...image }
      const url = largestFallback(own)
      return { ...image, ...storeImageOf(own), ...(url !== undefined && "url" in image ? { url } : {}) }
    },
    thumbnail: (url) => {
      const own = known.get(url)
      return (own && thumbnailOf(own, service.settings)) ?? url
    },
  })
}

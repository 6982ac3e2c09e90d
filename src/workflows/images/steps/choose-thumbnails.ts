import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IMAGES_MODULE } from "../../../modules/images"
import type ImagesModuleService from "../../../modules/images/service"
import { chooseThumbnail } from "../choose-thumbnail"
import { loadProductPictures, type ProductPictures } from "../load-product-pictures"

const addressesOf = ({ thumbnail, images }: ProductPictures) => [
  ...images.map(({ url }) => url),
  ...(thumbnail ? [thumbnail] : []),
]

/** Originals by the address of a variant that was made of them. */
async function originalsOf(images: ImagesModuleService, thumbnails: string[]) {
  const variants = await images.listImageVariants({ url: thumbnails }, { take: null })
  const hashes = variants.map(({ content_hash }) => content_hash)
  const sources = await images.listImages({ content_hash: hashes }, { take: null })
  return new Map(
    variants.map(({ url, content_hash: hash }) => [
      url,
      sources.filter(({ content_hash }) => content_hash === hash).map((source) => source.url),
    ])
  )
}

/** The thumbnails that are to change, product by product. Writes nothing. */
export const chooseThumbnailsStep = createStep("choose-thumbnails", async (ids: string[], { container }) => {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  const products = await loadProductPictures(container, ids)
  const originals = await originalsOf(
    images,
    products.flatMap(({ thumbnail }) => thumbnail ?? [])
  )
  const urls = new Set([...products.flatMap(addressesOf), ...[...originals.values()].flat()])
  const pictures = new Map((await images.listByUrl([...urls])).map((picture) => [picture.url, picture]))
  const known = { settings: images.settings, pictures, originals }
  const changes = products.flatMap((product) => {
    const thumbnail = chooseThumbnail(product, known)
    return thumbnail === undefined ? [] : [{ id: product.id, thumbnail }]
  })
  return new StepResponse(changes)
})

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IMAGES_MODULE } from "../../../modules/images"
import type ImagesModuleService from "../../../modules/images/service"
import { isOwnVariant } from "../is-own-variant"
import { loadProductPictures } from "../load-product-pictures"

/**
 * Enters the pictures of products that are not known yet, to be made. Not undone: an address that is known of harms
 * nobody, and the clean-up forgets what no product has.
 */
export const registerOriginalsStep = createStep(
  "register-originals",
  async (ids: string[], { container }) => {
    const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
    const products = await loadProductPictures(container, ids)
    const shown = products.flatMap((product) => [
      ...product.images.map(({ url }) => url),
      ...[product, ...product.variants].flatMap(({ thumbnail }) => thumbnail ?? []),
    ])
    const urls = [...new Set(shown)]
    const made = await images.listImageVariants({ url: urls }, { select: ["url"], take: null })
    const own = new Set(made.map(({ url }) => url))
    const isOriginal = (url: string) => !own.has(url) && !isOwnVariant(url, images.settings.file_urls)
    const originals = urls.filter(isOriginal).map((url) => ({ url }))
    return new StepResponse(await images.register(originals))
  }
)

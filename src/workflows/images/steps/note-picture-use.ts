import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IMAGES_MODULE } from "../../../modules/images"
import type ImagesModuleService from "../../../modules/images/service"
import type { ImageWithVariants } from "../../../modules/images/types"
import { addressesInUse } from "../addresses-in-use"

const PAGE = 200

async function notePage(container: MedusaContainer, page: ImageWithVariants[]): Promise<void> {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  const originals = page.map(({ url }) => url)
  const made = page.flatMap(({ variants }) => variants.map(({ url }) => url))
  // A cart or an order that shows one of the files needs that one, and no picture that makes the others.
  const inUse = await addressesInUse(container, originals, { sales: true })
  const asThumbnail = await addressesInUse(container, made, { sales: false })
  const isUsed = ({ url, variants }: ImageWithVariants) =>
    inUse.has(url) || variants.some((one) => asThumbnail.has(one.url))
  const idsOf = (some: ImageWithVariants[]) => some.map(({ id }) => id)
  await images.noteUse("images", idsOf(page.filter(isUsed)), true)
  await images.noteUse("images", idsOf(page.filter((image) => !isUsed(image))), false)
}

/**
 * Notes which pictures products still have, and forgets those that none has had for long. Not undone: what is needed
 * again is noted so, or entered anew.
 */
export const notePictureUseStep = createStep("note-picture-use", async (_: void, { container }) => {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  for (let after = ""; ;) {
    const page = await images.listImages(
      { id: { $gt: after }, state: { $ne: "forgotten" } },
      { order: { id: "ASC" }, take: PAGE }
    )
    const last = page.at(-1)
    if (!last) break
    await notePage(container, await images.listByUrl(page.map(({ url }) => url)))
    after = last.id
  }
  return new StepResponse(await images.forgetUnused(images.settings.keep_unused_hours))
})

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { causeOf } from "../../../capability/cause-of"
import { IMAGES_MODULE } from "../../../modules/images"
import type ImagesModuleService from "../../../modules/images/service"
import type { ImageVariantRecord } from "../../../modules/images/types"
import { addressesInUse } from "../addresses-in-use"

const PAGE = 200

async function removeFrom(container: MedusaContainer, page: ImageVariantRecord[]): Promise<number> {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  const files = container.resolve(Modules.FILE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const inUse = await addressesInUse(
    container,
    page.map(({ url }) => url),
    { sales: true }
  )
  const idsWhere = (isUsed: boolean) =>
    page.filter(({ url }) => inUse.has(url) === isUsed).map(({ id }) => id)
  await images.noteUse("variants", idsWhere(true), true)
  await images.noteUse("variants", idsWhere(false), false)
  const hours = images.settings.keep_unused_hours
  let removed = 0
  for (const key of new Set(page.map(({ rendition_key }) => rendition_key))) {
    removed += await images
      .removeUnused(key, hours, (ids) => files.deleteFiles(ids))
      .catch((error: unknown) => {
        logger.warn(`Unused files of ${key} stay until the next clean-up: ${causeOf(error)}`)
        return 0
      })
  }
  return removed
}

/**
 * Removes files that no picture is shown with any longer and no cart or order shows. Not undone: what is needed again
 * is made again. What the storage does not delete stays entered, for the next time.
 */
export const removeUnusedVariantsStep = createStep(
  "remove-unused-variants",
  async (_: void, { container }) => {
    const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
    let removed = 0
    for (let after = ""; ;) {
      const page = await images.listUnused(after, PAGE)
      const last = page.at(-1)
      if (!last) return new StepResponse(removed)
      removed += await removeFrom(container, page)
      after = last.id
    }
  }
)

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { causeOf } from "../../capability/cause-of"
import { Leases } from "../../capability/leases"
import { IMAGES_MODULE } from "../../modules/images"
import type ImagesModuleService from "../../modules/images/service"
import type { ClaimedImage } from "../../modules/images/types"
import { makeVariants } from "./make-variants"
import { MOST_ATTEMPTS, retryAfter } from "./retry-after"
import { WorkFolder } from "./work-folder"

/** Seconds after its last sign of life in which a worker counts as dead. */
export const LEASE_S = 60
/** Seconds until one is asked for again of which another worker makes the very same files. */
export const OTHERS_TURN_S = 5

const codeOf = (error: unknown) =>
  (MedusaError.isMedusaError(error) ? error.code : undefined) ?? "image_not_made"

async function noteFault(container: MedusaContainer, image: ClaimedImage, error: unknown): Promise<void> {
  const code = codeOf(error)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const inner = error instanceof Error && error.cause ? `: ${causeOf(error.cause)}` : ""
  logger.warn(`Picture ${image.id} was not made (${code}, try ${image.attempts}): ${causeOf(error)}${inner}`)
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  await images.fail(image, code, retryAfter(code, image.attempts))
}

/** Whether another worker makes the very same files at this moment, so that this one is left for later. */
async function make(container: MedusaContainer, image: ClaimedImage, folder: WorkFolder): Promise<boolean> {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  const made = await makeVariants(container, { image, file: folder.original })
  if (made) await images.finish(image, made)
  else await images.postpone(image, OTHERS_TURN_S)
  return !made
}

/**
 * Makes one picture that this worker has in hand, or answers true when it is left to another. Whatever goes wrong is
 * noted on the picture, and tried again.
 */
export async function makeImage(container: MedusaContainer, image: ClaimedImage): Promise<boolean> {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  if (image.attempts > MOST_ATTEMPTS) return !(await images.fail(image, "image_worker_lost", null))
  const leases = new Leases()
  leases.hold(image.owner, LEASE_S, () => images.renew(image, LEASE_S))
  let folder: WorkFolder | undefined
  try {
    folder = await WorkFolder.open()
    return await make(container, image, folder)
  } catch (error) {
    await noteFault(container, image, error)
    return false
  } finally {
    leases.drop(image.owner)
    await folder?.remove()
  }
}

import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IMAGES_MODULE } from "../../../modules/images"
import type ImagesModuleService from "../../../modules/images/service"
import { LEASE_S, makeImage, OTHERS_TURN_S } from "../make-image"
import { publishReadyImages } from "../publish-ready-images"
import { WorkFolder } from "../work-folder"

async function makeAllDue(container: MedusaContainer, alive: () => void): Promise<void> {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  await WorkFolder.removeLeft()
  await publishReadyImages(container)
  const owner = randomUUID()
  let isLeftToOther = false
  for (;;) {
    const image = await images.claim(owner, LEASE_S)
    alive()
    if (image) {
      isLeftToOther = (await makeImage(container, image)) || isLeftToOther
      await publishReadyImages(container)
    } else if (isLeftToOther) {
      isLeftToOther = false
      await setTimeout(OTHERS_TURN_S * 1000)
    } else return
  }
}

/**
 * Makes every picture that is due, one at a time in this process; other processes may be at it as well. Not undone: a
 * picture that is made is as good as before, and files are named after what is in them.
 */
export const makeDueImagesStep = createStep("make-due-images", async (_: void, { container }) => {
  const { flight } = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  await flight.run((alive) => makeAllDue(container, alive))
  return new StepResponse()
})

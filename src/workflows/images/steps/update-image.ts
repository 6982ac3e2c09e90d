import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IMAGES_MODULE } from "../../../modules/images"
import type { FocalPoint } from "../../../modules/images/engine/focal-point"
import { isCrop } from "../../../modules/images/engine/is-crop"
import { imagesErrors } from "../../../modules/images/errors"
import type ImagesModuleService from "../../../modules/images/service"

/** What is left out stays. */
export type ImageChanges = { id: string; alt?: string | null; focal_point?: FocalPoint | null }
type Told = { id: string; alt: string | null; focal_x: number | null; focal_y: number | null }

function changesOf({ id, alt, focal_point }: ImageChanges) {
  const text = alt === undefined ? {} : { alt: alt || null }
  const { x = null, y = null } = focal_point ?? {}
  return { id, ...text, ...(focal_point === undefined ? {} : { focal_x: x, focal_y: y }) }
}

/** Writes down what staff say about a picture. Undone by what was said before. Error: `image_not_found`. */
export const updateImageStep = createStep(
  "update-image",
  async (changes: ImageChanges, { container }) => {
    const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
    const [before] = await images.listImages({ id: changes.id })
    if (!before) throw imagesErrors.create("image_not_found")
    await images.updateImages(changesOf(changes))
    const hasCrops = Object.values(images.settings.presets).some(isCrop)
    const { id, url, alt, focal_x, focal_y } = before
    return new StepResponse(
      { id, url, isCroppedAnew: hasCrops && changes.focal_point !== undefined },
      { id, alt, focal_x, focal_y }
    )
  },
  async (before: Told | undefined, { container }) => {
    if (before) await container.resolve<ImagesModuleService>(IMAGES_MODULE).updateImages(before)
  }
)

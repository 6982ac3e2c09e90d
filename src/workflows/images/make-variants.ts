import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { IMAGES_MODULE } from "../../modules/images"
import { describeImage } from "../../modules/images/engine/describe-image"
import type { FocalPoint } from "../../modules/images/engine/focal-point"
import { inspectOriginal } from "../../modules/images/engine/inspect-original"
import { isCrop } from "../../modules/images/engine/is-crop"
import type { OriginalFacts } from "../../modules/images/engine/original-facts"
import { renderVariants } from "../../modules/images/engine/render-variants"
import { renditionKeyOf } from "../../modules/images/engine/rendition-key-of"
import { specificationKeyOf } from "../../modules/images/engine/specification-key-of"
import { focalPointOf } from "../../modules/images/focal-point-of"
import type ImagesModuleService from "../../modules/images/service"
import { fetchOriginal } from "../../modules/images/sources/fetch-original"
import { storageKeyOf } from "../../modules/images/sources/storage-key-of"
import type { ClaimedImage, MadeImage } from "../../modules/images/types"
import { storeVariant } from "./store-variant"

type Making = { image: ClaimedImage; file: string }

/** A rendition that some picture is shown with is whole. */
async function isMade(images: ImagesModuleService, { image }: Making, rendition_key: string) {
  if (image.is_remade) return false
  return (await images.listImages({ rendition_key }, { select: ["id"], take: 1 })).length > 0
}

/** Makes and stores the variants, and answers the smallest that shows the whole picture. */
async function makeAll(
  container: MedusaContainer,
  rendition_key: string,
  { file, facts, focal_point }: Making & { facts: OriginalFacts; focal_point: FocalPoint | null }
): Promise<Buffer | undefined> {
  const { settings } = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  const { limits, concurrency, presets } = settings
  let smallest: Buffer | undefined
  const rendering = { file, facts, specification: settings, focal_point, limits, concurrency }
  for await (const variant of renderVariants(rendering)) {
    await storeVariant(container, { rendition_key, content_hash: facts.content_hash }, variant)
    const preset = presets[variant.preset]
    if (preset && !isCrop(preset)) smallest = variant.data
  }
  return smallest
}

/**
 * Fetches an original and makes its variants, unless they are there. Undefined when another worker makes the very same
 * at this moment. Errors: the engine's and those of fetching and storing.
 */
export async function makeVariants(
  container: MedusaContainer,
  making: Making
): Promise<MadeImage | undefined> {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  const { settings } = images
  const { image, file } = making
  await fetchOriginal(image.url, { files: container.resolve(Modules.FILE), settings, to: file })
  const facts = await inspectOriginal(file, settings.limits)
  const focal_point = focalPointOf(image)
  const rendition_key = renditionKeyOf(facts.content_hash, settings, focal_point)
  if (!(await images.claimRendition(image, rendition_key))) return undefined
  const isThere = await isMade(images, making, rendition_key)
  const smallest = isThere
    ? undefined
    : await makeAll(container, rendition_key, { ...making, facts, focal_point })
  const described = await describeImage(smallest ?? file, facts, settings.limits)
  const { width, height, bytes, content_hash } = facts
  const file_key = storageKeyOf(new URL(image.url), settings.file_urls) ?? null
  const keys = { rendition_key, specification_key: specificationKeyOf(settings), content_hash, file_key }
  const { private_after_minutes } = settings
  return { ...keys, width, height, bytes, ...described, private_after_minutes }
}

import type { ImagesSettings } from "../../modules/images/service"
import type { ImageWithVariants } from "../../modules/images/types"

/** The file that stands for a picture where one size must do: the fallback in the thumbnail's preset. */
export const thumbnailOf = (
  { variants }: ImageWithVariants,
  { thumbnail_preset }: Pick<ImagesSettings, "thumbnail_preset">
): string | undefined =>
  variants.find(
    ({ preset, format }) => preset === thumbnail_preset && (format === "jpeg" || format === "png")
  )?.url

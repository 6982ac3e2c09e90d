import type { ImageWithVariants } from "../../modules/images/types"

/** The largest file of a picture that everything can read; undefined until it is made. */
export const largestFallback = ({ variants }: ImageWithVariants): string | undefined =>
  variants
    .filter(({ format }) => format === "jpeg" || format === "png")
    .sort((one, other) => other.width - one.width)[0]?.url

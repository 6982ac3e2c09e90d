import type { ProductImage } from "./types"

type Source = Pick<ProductImage, "url" | "width" | "height" | "variants">

/** The address at which a whole picture is shown so many pixels wide: of what was made, else of the original. */
export function pictureOf({ url, width, height, variants }: Source, wanted: number): string {
  const whole = variants.filter(
    (made) =>
      // Other formats are shown by every browser of the last years.
      made.format !== "avif" &&
      width !== null &&
      height !== null &&
      Math.abs(made.height - (made.width * height) / width) <= 1
  )
  const byWidth = whole.sort((a, b) => a.width - b.width)
  return (byWidth.find((made) => made.width >= wanted) ?? byWidth.at(-1))?.url ?? url
}

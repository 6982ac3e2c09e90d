import { mediaFile } from "@/lib/media-file"
import { classNames } from "./class-names"
import { IMAGE_WIDTHS } from "./image-widths"

type Props = {
  /** The address the back end gave for the picture. */
  src: string
  alt: string
  /** How wide the picture is drawn, as in the HTML `sizes` attribute. */
  sizes: string
  /** The widest it is ever drawn: in a card, or as large as a page allows. */
  role?: "card" | "large"
  /** For the one picture that is seen first. */
  eager?: boolean
  className?: string
}

const WIDTHS = {
  card: IMAGE_WIDTHS.filter((width) => width <= 640),
  large: IMAGE_WIDTHS.filter((width) => width >= 480),
}

const sourcesOf = (src: string, widths: number[]) => {
  const file = mediaFile(src)
  if (!file) return { src }
  const at = (width: number) => `/img/${width}/${file}`
  return { src: at(640), srcSet: widths.map((width) => `${at(width)} ${width}w`).join() }
}

/** A picture of a product in a frame of 4:5 that keeps its place while the picture loads. Needs no script. */
export const ProductImage = ({ src, alt, sizes, role = "card", eager = false, className }: Props) => (
  // eslint-disable-next-line @next/next/no-img-element -- a picture needs no script to be shown
  <img
    {...sourcesOf(src, WIDTHS[role])}
    sizes={sizes}
    alt={alt}
    loading={eager ? undefined : "lazy"}
    fetchPriority={eager ? "high" : undefined}
    className={classNames("frame", className)}
  />
)

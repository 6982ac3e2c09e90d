import Image from "next/image"
import { mediaPath } from "@/lib/media-path"
import { classNames } from "./class-names"

type Props = {
  /** The address the back end gave for the picture. */
  src: string
  alt: string
  /** How wide the picture is drawn, as in the HTML `sizes` attribute. */
  sizes: string
  /** For the one picture that is seen first. */
  eager?: boolean
  className?: string
}

/** A picture of a product in a frame of 4:5 that keeps its place while the picture loads. */
export const ProductImage = ({ src, alt, sizes, eager = false, className }: Props) => {
  const path = mediaPath(src)
  return (
    <span className={classNames("relative block aspect-[4/5] overflow-hidden bg-surface", className)}>
      <Image
        src={path}
        alt={alt}
        fill
        sizes={sizes}
        loading={eager ? "eager" : "lazy"}
        fetchPriority={eager ? "high" : "auto"}
        unoptimized={!path.startsWith("/media/")}
        className="object-cover"
      />
    </span>
  )
}

import { getImageProps } from "next/image"
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

/** The widest picture asked for, and its height in a frame of 4:5. */
const WIDTH = 1280
const HEIGHT = 1600

/** A picture of a product in a frame of 4:5 that keeps its place while the picture loads. Needs no script. */
export const ProductImage = ({ src, alt, sizes, eager = false, className }: Props) => {
  const path = mediaPath(src)
  const unoptimized = !path.startsWith("/media/")
  const { props } = getImageProps({ src: path, alt, sizes, width: WIDTH, height: HEIGHT, unoptimized })
  return (
    // eslint-disable-next-line @next/next/no-img-element -- the attributes are the framework's, without its script
    <img
      src={props.src}
      srcSet={props.srcSet}
      sizes={sizes}
      alt={alt}
      width={WIDTH}
      height={HEIGHT}
      decoding="async"
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : undefined}
      className={classNames("aspect-[4/5] w-full bg-surface object-cover", className)}
    />
  )
}

import { Photo } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useState } from "react"
import { objectPosition } from "./object-position"
import type { FocalPoint, ProductImage } from "./types"

type Props = {
  image: Pick<ProductImage, "placeholder" | "dominant_color">
  src: string
  alt: string
  focalPoint?: FocalPoint | null
  className?: string
}

/** A picture in a frame of fixed size: its placeholder while it loads, a sign where it can't be shown. */
export function Picture({ image, src, alt, focalPoint = null, className }: Props) {
  const [broken, setBroken] = useState<string>()
  const { placeholder, dominant_color } = image
  if (broken === src) {
    return (
      <div
        role="img"
        aria-label={`${alt || "Picture"} (can’t be shown)`}
        className={clx("bg-ui-bg-component text-ui-fg-muted flex items-center justify-center", className)}
      >
        <Photo />
      </div>
    )
  }
  return (
    <img
      src={src}
      alt={alt}
      draggable={false}
      onError={() => setBroken(src)}
      style={{
        objectPosition: objectPosition(focalPoint),
        backgroundColor: dominant_color ?? undefined,
        backgroundImage: placeholder ? `url("${placeholder}")` : undefined,
      }}
      className={clx("bg-ui-bg-component bg-cover bg-center object-cover", className)}
    />
  )
}

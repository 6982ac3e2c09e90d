"use client"

import { type CSSProperties } from "react"
import { classNames } from "./class-names"
import { pictureAddress } from "./picture-address"
import { type PictureView } from "./picture-view"

type Props = {
  picture: PictureView
  alt: string
  /** How wide the picture is drawn, as in the HTML `sizes` attribute. */
  sizes: string
  /** For the one picture that is seen first. */
  eager?: boolean
  className?: string
}

const FORMATS = ["avif", "webp"] as const

const backgroundOf = ({ placeholder, color = "", focus = "50%" }: PictureView): string | undefined =>
  placeholder
    ? `${color} url(data:image/webp;base64,${placeholder}) ${focus}/cover`.trim()
    : color || undefined

const styleOf = (picture: PictureView): CSSProperties | undefined => {
  const background = backgroundOf(picture)
  return background || picture.focus ? { background, objectPosition: picture.focus } : undefined
}

/**
 * A picture of a product in a frame of 4:5 that keeps its place while the picture loads. The browser picks the format
 * and the size; all of them were made once, by the back end. Needs no script; it is a client component because what it
 * is given is smaller than the elements made of it.
 */
export const ProductImage = ({ picture, alt, sizes, eager = false, className }: Props) => (
  <picture>
    {FORMATS.map((format) => {
      const rests = picture[format]?.split(",")
      const srcSet = rests?.map((rest) => `${picture.base ?? ""}${rest}`).join()
      return srcSet && <source key={format} type={`image/${format}`} srcSet={srcSet} sizes={sizes} />
    })}
    <img
      src={pictureAddress(picture)}
      width={picture.width}
      height={picture.height}
      alt={alt}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : undefined}
      className={classNames("frame", className)}
      style={styleOf(picture)}
    />
  </picture>
)

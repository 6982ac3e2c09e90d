"use client"

import { classNames } from "@/ui/class-names"
import { ProductImage } from "@/ui/product-image"
import { type ImageView } from "../product-view"

type Props = { images: ImageView[] }

const FIRST = "(min-width:1408px) 740px,(min-width:1024px) 52vw,86vw"
const OTHER = "(min-width:1408px) 362px,(min-width:1024px) 26vw,86vw"

/**
 * The pictures of a product: a strip to swipe on a phone, a wall on wide screens. It asks for no script of its own;
 * it is a client component because its few data are smaller than the elements made of them.
 */
export const Gallery = ({ images }: Props) => (
  <ul
    aria-label="Pictures"
    // On a phone the strip scrolls sideways; the keyboard must be able to.
    tabIndex={0}
    className="-mx-4 flex snap-x snap-mandatory gap-3 overflow-x-auto px-4 pb-3 sm:-mx-6 sm:px-6 lg:mx-0 lg:grid lg:grid-cols-2 lg:gap-4 lg:overflow-visible lg:p-0"
  >
    {images.map((image, index) => (
      <li
        key={index}
        className={classNames(
          "shrink-0 snap-center lg:w-auto",
          images.length > 1 ? "w-[86%]" : "w-full",
          (index === 0 || (images.length % 2 === 0 && index === images.length - 1)) && "lg:col-span-2"
        )}
      >
        <ProductImage
          picture={image}
          alt={image.alt}
          sizes={index === 0 ? FIRST : OTHER}
          eager={index === 0}
        />
      </li>
    ))}
  </ul>
)

"use client"

import { classNames } from "@/ui/class-names"
import { ProductImage } from "@/ui/product-image"
import { type ImageView } from "../product-view"

type Props = { images: ImageView[] }

const WIDE = "(min-width:1408px) 740px,(min-width:1024px) 52vw,"
const HALF = "(min-width:1408px) 362px,(min-width:1024px) 26vw,"
const ONE_OF_MANY = "calc(86vw - 28px)"
const ALONE = "calc(100vw - 32px)"

// With an even number the last one would stand alone in its row.
const isWide = (index: number, count: number) => index === 0 || (count % 2 === 0 && index === count - 1)

/**
 * The pictures of a product: a strip to swipe on a phone, a wall on wide screens. It asks for no script of its own;
 * it is a client component because its few data are smaller than the elements made of them.
 */
export const Gallery = ({ images }: Props) => (
  <ul
    aria-label="Pictures"
    // On a phone the strip scrolls sideways; the keyboard must be able to.
    tabIndex={0}
    className={classNames(
      "-mx-4 flex snap-x snap-mandatory gap-3 overflow-x-auto px-4 pb-3 sm:-mx-6 sm:px-6 lg:mx-0 lg:grid lg:grid-cols-2 lg:gap-4 lg:overflow-visible lg:p-0",
      images.length > 1 ? "*:w-[86%]" : "*:w-full",
      "*:shrink-0 *:snap-center lg:*:w-auto"
    )}
  >
    {images.map((image, index) => (
      <li key={index} className={isWide(index, images.length) ? "lg:col-span-2" : undefined}>
        <ProductImage
          picture={image}
          alt={image.alt}
          sizes={(isWide(index, images.length) ? WIDE : HALF) + (images.length > 1 ? ONE_OF_MANY : ALONE)}
          eager={index === 0}
        />
      </li>
    ))}
  </ul>
)

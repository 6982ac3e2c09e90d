"use client"

import { type CardView } from "../card-view"
import { ProductCard } from "./product-card"

type Props = {
  country: string
  cards: CardView[]
  /** Hurries the first picture: the grid is what the page opens with. */
  eagerFirst?: boolean
  headingLevel?: 2 | 3
  className?: string
}

const SIZES = "(min-width:1408px) 310px,(min-width:1024px) 23vw,(min-width:640px) 31vw,46vw"
const FOUR =
  "grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4 lg:gap-x-8 lg:gap-y-14"

/**
 * Products side by side: two on a phone, three and four on wider screens. It asks for no script of its own; it is
 * made a client component because its few data are a third of the elements made of them, and both would be sent.
 */
export const ProductGrid = ({
  country,
  cards,
  eagerFirst = false,
  headingLevel,
  className = FOUR,
}: Props) => (
  <ul className={className}>
    {cards.map((card, index) => (
      <li key={card.handle}>
        <ProductCard
          country={country}
          card={card}
          sizes={SIZES}
          eager={eagerFirst && index === 0}
          headingLevel={headingLevel}
        />
      </li>
    ))}
  </ul>
)

import { type CardView } from "../card-view"
import { ProductCard } from "./product-card"

type Props = {
  country: string
  cards: CardView[]
  /** How many of the first pictures are seen without scrolling; only the very first is hurried. */
  eagerFirst?: boolean
  headingLevel?: 2 | 3
}

const SIZES = "(min-width: 1408px) 310px, (min-width: 1024px) 23vw, (min-width: 640px) 31vw, 46vw"

/** Products side by side: two on a phone, three and four on wider screens. */
export const ProductGrid = ({ country, cards, eagerFirst = false, headingLevel }: Props) => (
  <ul className="grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4 lg:gap-x-8 lg:gap-y-14">
    {cards.map((card, index) => (
      <li key={card.id}>
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

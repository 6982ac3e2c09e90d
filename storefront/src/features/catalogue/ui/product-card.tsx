import Link from "next/link"
import { ProductImage } from "@/ui/product-image"
import { type CardView } from "../card-view"
import { PriceText } from "./price-text"

type Props = { country: string; card: CardView; sizes: string; eager?: boolean; headingLevel?: 2 | 3 }

/** A product in a listing: one link, so that a screen reader meets it once. */
export const ProductCard = ({ country, card, sizes, eager, headingLevel = 2 }: Props) => {
  const Title = `h${headingLevel}` as const
  return (
    <article className="group relative">
      {card.image ? (
        // The link below names the product; a second reading of it would be noise.
        <ProductImage src={card.image.src} alt="" sizes={sizes} eager={eager} />
      ) : (
        <div className="aspect-[4/5] bg-surface" />
      )}
      <Title className="mt-3 font-display text-lg leading-snug">
        <Link
          href={`/${country}/products/${card.handle}`}
          prefetch={false}
          className="decoration-1 underline-offset-4 after:absolute after:inset-0 group-hover:underline"
        >
          {card.title}
        </Link>
      </Title>
      {card.note && <p className="text-base text-ink-soft">{card.note}</p>}
      {card.price && (
        <p className="mt-1 tabular-nums">
          <PriceText price={card.price} from={card.priceVaries} />
        </p>
      )}
    </article>
  )
}

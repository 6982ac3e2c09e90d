import { PendingLink } from "@/ui/pending-link"
import { ProductImage } from "@/ui/product-image"
import { type CardView } from "../card-view"
import { PriceText } from "./price-text"

type Props = { country: string; card: CardView; sizes: string; eager?: boolean; headingLevel?: 2 | 3 }

/** A product in a listing: one link, so that a screen reader meets it once. */
export const ProductCard = ({ country, card, sizes, eager, headingLevel = 2 }: Props) => {
  const Title = `h${headingLevel}` as const
  return (
    <article className="card">
      {card.picture ? (
        // The link below names the product; a second reading of it would be noise.
        <ProductImage picture={card.picture} alt="" sizes={sizes} eager={eager} />
      ) : (
        <div className="frame" />
      )}
      <Title className="card-name">
        <PendingLink href={`/${country}/products/${card.handle}`}>{card.title}</PendingLink>
      </Title>
      {card.note && <p className="card-note">{card.note}</p>}
      {card.price && (
        <p>
          <PriceText price={card.price} before={card.priceBefore} from={card.from} />
        </p>
      )}
    </article>
  )
}

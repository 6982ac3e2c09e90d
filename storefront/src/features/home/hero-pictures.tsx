import { getProduct } from "@/features/catalogue/server/get-product"
import { PendingLink } from "@/ui/pending-link"
import { ProductImage } from "@/ui/product-image"
import { LEAD_HANDLES } from "./lead-handles"

type Props = { country: string }

const LARGE = "(min-width:1408px) 320px,(min-width:1024px) 24vw,56vw"
const SMALL = "(min-width:1408px) 210px,(min-width:1024px) 16vw,37vw"

/** Two pieces, laid over the hem of the cloth; one or none where they are not sold. */
export const HeroPictures = async ({ country }: Props) => {
  const products = await Promise.all(LEAD_HANDLES.map((handle) => getProduct(country, handle)))
  const shown = products.flatMap((product) =>
    product?.images[0] ? { ...product, image: product.images[0] } : []
  )
  return (
    <div className="-mb-14 grid grid-cols-[3fr_2fr] items-end gap-4 self-end lg:-mb-24">
      {shown.map(({ handle, title, image }, index) => (
        <PendingLink
          key={handle}
          href={`/${country}/products/${handle}`}
          className={index > 0 ? "mb-10" : undefined}
        >
          <ProductImage picture={image} alt={title} sizes={index === 0 ? LARGE : SMALL} eager />
        </PendingLink>
      ))}
    </div>
  )
}

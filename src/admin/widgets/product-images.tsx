import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { ImagesSection } from "../images/images-section"
import type { Media } from "../images/types"

type Product = { id: string; images?: Media[] | null }

/** The pictures of the product that is shown, as shoppers get them. */
const ProductImages = ({ data }: { data: Product }) => (
  <ImagesSection key={data.id} productId={data.id} media={data.images ?? []} />
)

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default ProductImages

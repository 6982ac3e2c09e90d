import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { ImagesSection } from "../images/images-section"

type Product = { id: string; images?: { id: string }[] | null }

/** The pictures of the product that is shown, as shoppers get them. */
const ProductImages = ({ data }: { data: Product }) => (
  <ImagesSection key={data.id} productId={data.id} ids={(data.images ?? []).map(({ id }) => id)} />
)

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default ProductImages

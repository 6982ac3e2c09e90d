import { ProductImage } from "@/ui/product-image"
import { leadImages } from "./lead-images"

type Props = { country: string }

const LARGE = "(min-width: 1408px) 320px, (min-width: 1024px) 24vw, 56vw"
const SMALL = "(min-width: 1408px) 210px, (min-width: 1024px) 16vw, 37vw"

/** Two pieces, laid over the hem of the cloth. */
export const HeroPictures = async ({ country }: Props) => {
  const [large, small] = await leadImages(country)
  return (
    <div className="-mb-14 grid grid-cols-[3fr_2fr] items-end gap-4 self-end lg:-mb-24">
      {large && <ProductImage src={large} alt="" sizes={LARGE} role="large" eager />}
      {small && <ProductImage src={small} alt="" sizes={SMALL} eager className="mb-10" />}
    </div>
  )
}

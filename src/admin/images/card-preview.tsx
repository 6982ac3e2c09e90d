import { Text } from "@medusajs/ui"
import { CARD_FRAME } from "./card-frame"
import { Picture } from "./picture"
import { pictureOf } from "./picture-of"
import type { FocalPoint, ProductImage } from "./types"

type Props = { image: ProductImage; point: FocalPoint }

const SHOWN_WIDTH = 320

/** How a product's card in the shop will cut a picture. */
export function CardPreview({ image, point }: Props) {
  const { width, height } = CARD_FRAME
  return (
    <figure className="flex w-28 shrink-0 flex-col gap-y-1">
      <div style={{ aspectRatio: `${width} / ${height}` }}>
        <Picture
          image={image}
          src={pictureOf(image, SHOWN_WIDTH)}
          alt=""
          focalPoint={point}
          className="size-full rounded-md border"
        />
      </div>
      <figcaption>
        <Text size="xsmall" className="text-ui-fg-subtle">
          On a card, {width}:{height}
        </Text>
      </figcaption>
    </figure>
  )
}

import { Badge, Text } from "@medusajs/ui"
import { AltField } from "./alt-field"
import { FocalButton } from "./focal-button"
import { originalWords } from "./original-words"
import { Picture } from "./picture"
import { pictureOf } from "./picture-of"
import { RunAgainButton } from "./run-again-button"
import { StateBadge } from "./state-badge"
import { standingWords } from "./standing-words"
import type { ProductImage } from "./types"
import { VariantsButton } from "./variants-button"

type Props = { productId: string; image: ProductImage; name: string }

const SHOWN_WIDTH = 160

function Facts({ image, name }: Omit<Props, "productId">) {
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">
          {name}
        </Text>
        <StateBadge state={image.state} />
        {image.is_thumbnail ? <Badge size="2xsmall">Thumbnail</Badge> : null}
      </div>
      <Text size="small" className="text-ui-fg-subtle tabular-nums">
        {originalWords(image)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle min-h-[2lh] break-words tabular-nums md:min-h-[1lh]">
        {standingWords(image)}
      </Text>
    </div>
  )
}

/** One picture of a product: its state, what was saved, what it shows, and what can be done. */
export function ImageRow({ productId, image, name }: Props) {
  return (
    <li aria-label={name} className="flex flex-col gap-y-3 px-6 py-4 max-md:px-4">
      <div className="grid grid-cols-[72px_1fr] items-start gap-x-4 md:grid-cols-[96px_1fr]">
        <Picture
          image={image}
          src={pictureOf(image, SHOWN_WIDTH)}
          alt={image.alt ?? `${name}, not described yet`}
          focalPoint={image.focal_point}
          className="aspect-square w-full rounded-lg border"
        />
        <Facts image={image} name={name} />
      </div>
      <AltField productId={productId} image={image} name={name} />
      <div className="flex flex-wrap gap-2">
        <VariantsButton image={image} name={name} />
        <FocalButton productId={productId} image={image} name={name} />
        <RunAgainButton productId={productId} image={image} name={name} />
      </div>
    </li>
  )
}

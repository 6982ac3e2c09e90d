import { Button } from "@medusajs/ui"
import type { ProductImage } from "./types"
import { useProcessImages } from "./use-process-images"

type Props = { productId: string; image: ProductImage; name: string }

/** Has all files of a picture made anew. */
export function RunAgainButton({ productId, image, name }: Props) {
  const { process, isPending } = useProcessImages(productId)
  const isOff = isPending || image.state === "working"
  return (
    <Button
      size="small"
      variant="transparent"
      // Not disabled, which would take the focus from whoever has just pressed it.
      aria-disabled={isOff}
      aria-label={`Run again, ${name}`}
      className="aria-disabled:text-ui-fg-disabled aria-disabled:cursor-not-allowed"
      onClick={() => (isOff ? undefined : void process([image.id]))}
    >
      Run again
    </Button>
  )
}

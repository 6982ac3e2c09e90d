import { Button } from "@medusajs/ui"
import type { ProductImage } from "./types"
import { useProcessImages } from "./use-process-images"

type Props = { productId: string; images: ProductImage[]; giveFocusTo: string }

/** Runs all failed pictures again, where there are several; gone then, it gives focus to the element named. */
export function RunFailedButton({ productId, images, giveFocusTo }: Props) {
  const { process, isPending } = useProcessImages(productId)
  const failed = images.filter(({ state }) => state === "failed")
  if (failed.length < 2 && !isPending) return null
  const run = async () => {
    document.getElementById(giveFocusTo)?.focus()
    await process(failed.map(({ id }) => id))
  }
  return (
    <Button size="small" variant="secondary" disabled={isPending} onClick={() => void run()}>
      Run again all failed
    </Button>
  )
}

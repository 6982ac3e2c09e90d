import { Button } from "@medusajs/ui"
import { useRef, useState } from "react"
import { DrawerFrame } from "./drawer-frame"
import type { ProductImage } from "./types"
import { VariantsView } from "./variants-view"

/** Opens the files made of a picture, as soon as there are any. */
export function VariantsButton({ image, name }: { image: ProductImage; name: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button
        ref={button}
        size="small"
        variant="secondary"
        // While it is open, a picture run again has none for a moment: focus must find back.
        disabled={image.variants.length === 0 && !isOpen}
        aria-haspopup="dialog"
        aria-label={`See sizes, ${name}`}
        onClick={() => setIsOpen(true)}
      >
        See sizes
      </Button>
      <DrawerFrame
        title={`Sizes, ${name}`}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        returnFocusTo={button}
      >
        <VariantsView image={image} />
      </DrawerFrame>
    </>
  )
}

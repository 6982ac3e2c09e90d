import { Button } from "@medusajs/ui"
import { useRef, useState } from "react"
import { DrawerFrame } from "./drawer-frame"
import { FocalForm } from "./focal-form"
import type { ProductImage } from "./types"

type Props = { productId: string; image: ProductImage; name: string }

/** Opens the focal point of a picture; of one that was looked at already, for its shape must be known. */
export function FocalButton({ productId, image, name }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { width, height } = image
  const close = () => setIsOpen(false)
  return (
    <>
      <Button
        ref={button}
        size="small"
        variant="secondary"
        disabled={!width || !height}
        aria-haspopup="dialog"
        aria-label={`Focal point, ${name}`}
        onClick={() => setIsOpen(true)}
      >
        Focal point
      </Button>
      {width && height ? (
        <DrawerFrame title={`Focal point, ${name}`} isOpen={isOpen} onClose={close} returnFocusTo={button}>
          <FocalForm productId={productId} image={image} size={{ width, height }} onDone={close} />
        </DrawerFrame>
      ) : null}
    </>
  )
}

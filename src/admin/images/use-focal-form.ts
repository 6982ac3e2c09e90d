import { toast } from "@medusajs/ui"
import { useState } from "react"
import { CENTRE } from "./centre"
import type { FocalPoint, ProductImage } from "./types"
import { useSaveImage } from "./use-save-image"

const isCentre = ({ x, y }: FocalPoint) => x === CENTRE.x && y === CENTRE.y

/** A focal point while it is moved, untouched by what the back end says meanwhile, and its way there. */
export function useFocalForm(productId: string, image: ProductImage, onDone: () => void) {
  const [point, setPoint] = useState<FocalPoint>(image.focal_point ?? CENTRE)
  const { mutate, isPending, error } = useSaveImage(productId)
  const submit = () =>
    mutate(
      // In the centre is the same as none: nothing has to be made anew for it.
      { id: image.id, body: { focal_point: isCentre(point) ? null : point } },
      {
        onSuccess: () => {
          toast.success("The focal point is saved.")
          onDone()
        },
      }
    )
  return { point, setPoint, submit, isPending, fault: error?.message }
}

import { toast } from "@medusajs/ui"
import { useState } from "react"
import { readAlt } from "./read-alt"
import type { ProductImage } from "./types"
import { useSaveImage } from "./use-save-image"

/** A description while it is typed, untouched by what the back end says meanwhile, and its way there. */
export function useAltForm(productId: string, image: ProductImage, onDone: () => void) {
  const [text, setText] = useState(image.alt ?? "")
  const [fault, setFault] = useState<string>()
  const { mutate, isPending } = useSaveImage(productId)
  const onText = (typed: string) => {
    setText(typed)
    setFault(undefined)
  }
  const submit = () => {
    const reading = readAlt(text)
    if ("fault" in reading) return setFault(reading.fault)
    mutate(
      { id: image.id, body: reading },
      {
        onSuccess: () => {
          toast.success("The description is saved.")
          onDone()
        },
        onError: ({ message }) => setFault(message),
      }
    )
  }
  return { text, onText, fault, submit, isPending }
}

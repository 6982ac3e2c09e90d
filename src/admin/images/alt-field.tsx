import { ExclamationCircleSolid } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"
import { AltForm } from "./alt-form"
import type { ProductImage } from "./types"

type Props = { productId: string; image: ProductImage; name: string }

function Said({ alt }: { alt: string | null }) {
  if (alt) {
    return (
      <Text size="small" className="text-ui-fg-base min-w-0 break-words">
        “{alt}”
      </Text>
    )
  }
  return (
    <Text size="small" className="text-ui-fg-base flex min-w-0 items-start gap-x-1.5">
      <ExclamationCircleSolid aria-hidden className="text-ui-tag-orange-icon mt-0.5 shrink-0" />
      Describe this picture for people who can’t see it
    </Text>
  )
}

/** What a picture shows, in words: asked for where it is missing, and changed in place. */
export function AltField({ productId, image, name }: Props) {
  const [isEditing, setIsEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (wasEditing.current && !isEditing) button.current?.focus()
    wasEditing.current = isEditing
  }, [isEditing])
  if (isEditing) {
    return <AltForm productId={productId} image={image} name={name} onDone={() => setIsEditing(false)} />
  }
  const action = image.alt ? "Edit description" : "Add description"
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-2">
      <Said alt={image.alt} />
      <Button
        ref={button}
        size="small"
        variant="secondary"
        aria-label={`${action}, ${name}`}
        onClick={() => setIsEditing(true)}
      >
        {action}
      </Button>
    </div>
  )
}

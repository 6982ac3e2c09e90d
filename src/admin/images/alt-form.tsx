import { Button, Hint, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { ALT_LENGTH } from "./alt-length"
import type { ProductImage } from "./types"
import { useAltForm } from "./use-alt-form"

type Props = { productId: string; image: ProductImage; name: string; onDone: () => void }

const HINT = "What one sees on it, in a sentence. Screen readers say it; search engines read it."

function Buttons({ isPending, onCancel }: { isPending: boolean; onCancel: () => void }) {
  return (
    <div className="flex justify-end gap-x-2">
      <Button type="button" size="small" variant="secondary" onClick={onCancel}>
        Cancel
      </Button>
      <Button type="submit" size="small" isLoading={isPending}>
        Save
      </Button>
    </div>
  )
}

/** Asks what a picture shows, for people who can't see it: up to 300 characters. */
export function AltForm({ productId, image, name, onDone }: Props) {
  const { text, onText, fault, submit, isPending } = useAltForm(productId, image, onDone)
  const id = useId()
  const length = text.trim().length
  return (
    <form
      aria-label={`Description, ${name}`}
      className="flex flex-col gap-y-2"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Label htmlFor={id} size="small" weight="plus">
        Describe this picture for people who can’t see it
      </Label>
      <Textarea
        id={id}
        rows={3}
        autoFocus
        value={text}
        onChange={({ target }) => onText(target.value)}
        aria-invalid={fault !== undefined || length > ALT_LENGTH}
        aria-describedby={`${id}-hint ${id}-fault`}
      />
      <div className="flex items-start justify-between gap-x-3">
        <Hint id={`${id}-hint`}>{HINT}</Hint>
        <Hint variant={length > ALT_LENGTH ? "error" : "info"} className="shrink-0 tabular-nums">
          {length} of {ALT_LENGTH}
        </Hint>
      </div>
      <div id={`${id}-fault`} role="alert">
        {fault ? <Hint variant="error">{fault}</Hint> : null}
      </div>
      <Buttons isPending={isPending} onCancel={onDone} />
    </form>
  )
}

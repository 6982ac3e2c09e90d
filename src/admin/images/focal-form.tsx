import { Button, Drawer, Hint, Text } from "@medusajs/ui"
import { useId } from "react"
import { CardPreview } from "./card-preview"
import { CENTRE } from "./centre"
import { FocalPicture } from "./focal-picture"
import { FocalSliders } from "./focal-sliders"
import { pointWords } from "./point-words"
import type { ProductImage } from "./types"
import { useFocalForm } from "./use-focal-form"

type Props = {
  productId: string
  image: ProductImage
  size: { width: number; height: number }
  onDone: () => void
}
type Form = ReturnType<typeof useFocalForm>

function Buttons({ isPending, onCentre }: { isPending: boolean; onCentre: () => void }) {
  return (
    <Drawer.Footer className="flex-wrap max-md:px-4">
      <Button type="button" size="small" variant="transparent" className="mr-auto" onClick={onCentre}>
        Reset to centre
      </Button>
      <Drawer.Close asChild>
        <Button type="button" size="small" variant="secondary">
          Cancel
        </Button>
      </Drawer.Close>
      <Button type="submit" size="small" isLoading={isPending}>
        Save
      </Button>
    </Drawer.Footer>
  )
}

function Fields({ image, size, point, setPoint, fault }: Omit<Props, "productId" | "onDone"> & Form) {
  const id = useId()
  return (
    <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto max-md:px-4">
      <Text id={`${id}-hint`} size="small" className="text-ui-fg-subtle">
        What must stay in view when the picture is cut. Click on it, or move the point with the arrow keys:
        with Shift it goes further, with Home to the centre.
      </Text>
      <FocalPicture
        image={image}
        size={size}
        point={point}
        onPoint={setPoint}
        describedBy={`${id}-hint ${id}-place`}
      />
      <output id={`${id}-place`} aria-live="polite" className="sr-only">
        {pointWords(point)}
      </output>
      <div className="flex items-start gap-x-6">
        <FocalSliders point={point} onPoint={setPoint} />
        <CardPreview image={image} point={point} />
      </div>
      <div role="alert">{fault ? <Hint variant="error">{fault}</Hint> : null}</div>
    </Drawer.Body>
  )
}

/** Sets what must stay in view of a picture. */
export function FocalForm({ productId, image, size, onDone }: Props) {
  const form = useFocalForm(productId, image, onDone)
  return (
    <form
      className="flex flex-1 flex-col overflow-hidden"
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <Fields image={image} size={size} {...form} />
      <Buttons isPending={form.isPending} onCentre={() => form.setPoint(CENTRE)} />
    </form>
  )
}

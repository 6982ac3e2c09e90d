import { Drawer, Text } from "@medusajs/ui"
import { useState } from "react"
import { filesWords } from "./files-words"
import { originalWords } from "./original-words"
import { phoneVariant } from "./phone-variant"
import type { ProductImage } from "./types"
import { VariantPreview } from "./variant-preview"
import { VariantTable } from "./variant-table"

/** The files made of a picture, with one of them shown: at first the one that most shoppers get. */
export function VariantsView({ image }: { image: ProductImage }) {
  const { variants } = image
  const [chosen, setChosen] = useState<string>()
  const shown = variants.find(({ url }) => url === chosen) ?? phoneVariant(variants)
  return (
    <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto p-0 pb-6">
      <div className="flex flex-col gap-y-4 px-6 pt-4 max-md:px-4">
        <Text size="small" className="text-ui-fg-subtle">
          {originalWords(image)}. Made of it: {filesWords(variants)}.
        </Text>
        {shown ? <VariantPreview image={image} variant={shown} /> : null}
      </div>
      <VariantTable variants={variants} shown={shown?.url ?? ""} onShow={setChosen} />
    </Drawer.Body>
  )
}

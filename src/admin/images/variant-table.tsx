import type { ImageVariant } from "./types"
import { VariantLine } from "./variant-line"

type Props = { variants: ImageVariant[]; shown: string; onShow: (url: string) => void }

const NAMES = ["Preset", "Format", "Pixels", "Weight"]

/** All files made of a picture. */
export function VariantTable({ variants, shown, onShow }: Props) {
  return (
    <table className="txt-compact-small text-ui-fg-subtle w-full border-y">
      <caption className="sr-only">Files made of this picture</caption>
      <thead className="bg-ui-bg-subtle txt-compact-small-plus border-b">
        <tr>
          {NAMES.map((name, index) => (
            <th
              key={name}
              scope="col"
              className={`py-2 pr-3 ${index > 1 ? "text-right" : "text-left"} ${index === 0 ? "pl-6 max-md:pl-4" : ""}`}
            >
              {name}
            </th>
          ))}
          <th scope="col" className="pr-4">
            <span className="sr-only">Open</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {variants.map((variant) => (
          <VariantLine
            key={variant.url}
            variant={variant}
            isShown={variant.url === shown}
            onShow={() => onShow(variant.url)}
          />
        ))}
      </tbody>
    </table>
  )
}

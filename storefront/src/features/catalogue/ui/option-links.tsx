import { useId } from "react"
import { type OptionView, type VariantView } from "../product-view"
import { variantKey } from "../variant-key"
import { variantWith } from "../variant-with"

type Props = {
  option: OptionView
  variants: VariantView[]
  current: VariantView | undefined
  onChoose: (variant: VariantView) => void
}

/** The values of one option. They are links, so that choosing works with scripts off, too. */
export const OptionLinks = ({ option, variants, current, onChoose }: Props) => {
  const labelId = useId()
  return (
    <div role="group" aria-labelledby={labelId}>
      <p id={labelId} className="mb-2 font-medium">
        {option.title}
      </p>
      <ul className="flex flex-wrap gap-2">
        {option.values.map((value) => {
          const target = variantWith(variants, current, option.title, value)
          if (!target) return null
          return (
            <li key={value}>
              <a
                href={`?variant=${variantKey(target)}`}
                aria-current={current?.options[option.title] === value ? "true" : undefined}
                className="chip"
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return
                  event.preventDefault()
                  onChoose(target)
                }}
              >
                {value}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

import { type VariantView } from "./product-view"

/** The variant to show when one value is changed: the rest of the choice kept where such a variant is made. */
export const variantWith = (
  variants: VariantView[],
  current: VariantView | undefined,
  option: string,
  value: string
): VariantView | undefined => {
  const having = variants.filter((variant) => variant.options[option] === value)
  const kept = (variant: VariantView) =>
    Object.entries(current?.options ?? {}).filter(([name, chosen]) => variant.options[name] === chosen).length
  return having.toSorted((a, b) => kept(b) - kept(a))[0]
}

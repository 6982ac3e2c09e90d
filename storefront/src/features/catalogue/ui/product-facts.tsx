import { type ProductPageView } from "../product-page-view"

type Props = { product: ProductPageView }

const weightText = (grams: number) =>
  grams >= 1000 ? `${Number((grams / 1000).toFixed(1))} kg` : `${grams} g`

/** What is known of the piece: what it is made of, by whom, where, how to keep it. */
export const ProductFacts = ({ product }: Props) => {
  const facts = [
    ["Made by", product.maker],
    ["Made in", product.origin],
    ["Materials", product.materials],
    ["Dimensions", product.dimensions],
    ["Weight", product.weight ? weightText(product.weight) : undefined],
    ["Care", product.care],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]))
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

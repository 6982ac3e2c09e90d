"use client"

import { useState } from "react"
import { BuyBox } from "@/features/cart/buy-box"
import { type ProductView, type VariantView } from "../product-view"
import { variantKey } from "../variant-key"
import { OptionLinks } from "./option-links"
import { VariantPrice } from "./variant-price"

type Props = { product: ProductView; country: string; initialId: string | undefined }

/** The choice of a variant, its price, and the way to buy it. The choice stands in the address. */
export const ProductChoice = ({ product, country, initialId }: Props) => {
  const [chosenId, setChosenId] = useState(initialId)
  const current = product.variants.find((variant) => variant.id === chosenId)
  const choose = (variant: VariantView) => {
    setChosenId(variant.id)
    window.history.replaceState(null, "", `?variant=${variantKey(variant)}`)
  }
  const options = product.options.filter((option) => option.values.length > 1)
  return (
    <div className="space-y-6">
      <div aria-live="polite">
        <VariantPrice price={current?.price} />
      </div>
      {options.map((option) => (
        <OptionLinks
          key={option.title}
          option={option}
          variants={product.variants}
          current={current}
          onChoose={choose}
        />
      ))}
      <BuyBox product={product} country={country} variantId={current?.id} />
    </div>
  )
}

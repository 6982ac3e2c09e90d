"use client"

import { type SubmitEvent, useState } from "react"
import { type ProductView } from "@/features/catalogue/product-view"
import { StockNote } from "@/features/stock/stock-note"
import { useStock } from "@/features/stock/use-stock"
import { Button } from "@/ui/button"
import { AddingNote } from "./adding-note"
import { buyWords } from "./buy-words"
import { isQuantity, QUANTITY_ADVICE } from "./quantity"
import { QuantityStepper } from "./quantity-stepper"
import { useAddToCart } from "./use-add-to-cart"

type Props = {
  product: ProductView
  country: string
  /** The variant that is chosen; undefined until one is. */
  variantId?: string
}

/** What it takes to put the chosen variant into the basket: the stock left, a quantity, the button. */
export const BuyBox = ({ product, country, variantId }: Props) => {
  const [quantity, setQuantity] = useState(1)
  const { adding, add } = useAddToCart(variantId)
  const stock = useStock(product.handle, country, adding.state)
  const variant = product.variants.find(({ id }) => id === variantId)
  const left = variant && stock?.get(variant.id)
  const words = buyWords({ variant, left, pending: adding.state === "pending" })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (variant && isQuantity(quantity)) void add({ country, variant_id: variant.id, quantity })
  }
  return (
    <form aria-label="Add to basket" noValidate onSubmit={submit}>
      <StockNote stock={left} />
      <div className="mt-3 flex flex-wrap gap-3">
        <QuantityStepper
          label="Quantity"
          value={quantity}
          invalid={!isQuantity(quantity)}
          onChange={setQuantity}
        />
        <Button type="submit" className="min-w-44 flex-1" disabled={!words.canBuy || !isQuantity(quantity)}>
          {words.text}
        </Button>
      </div>
      {!isQuantity(quantity) && (
        <p role="alert" className="mt-2 font-medium text-madder">
          {QUANTITY_ADVICE}
        </p>
      )}
      <AddingNote adding={adding} title={product.title} country={country} />
      <noscript>
        <p className="mt-4">
          You can look around without JavaScript. To put this into a basket, please turn it on.
        </p>
      </noscript>
    </form>
  )
}

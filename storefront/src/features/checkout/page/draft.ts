import { type CheckoutView } from "../checkout-view"
import { type Details, detailsOf } from "../details"

/** What is typed and chosen at the checkout so far. */
export type Draft = { details: Details; shippingId: string | null }

/** Whether two drafts say the same. */
export const isSameDraft = (a: Draft, b: Draft | null): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What the cart holds already. */
export const keptDraft = (view: CheckoutView): Draft => ({
  details: detailsOf(view),
  shippingId: view.shipping_option_id,
})

/** What the form starts with: what the cart holds, and the cheapest shipping where none is chosen. */
export const firstDraft = (view: CheckoutView): Draft => ({
  ...keptDraft(view),
  shippingId: view.shipping_option_id ?? view.shipping_options[0]?.id ?? null,
})

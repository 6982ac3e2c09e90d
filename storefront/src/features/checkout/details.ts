import { type AddressField, toAddress } from "./address"
import { type CheckoutView } from "./checkout-view"

export type DetailsKey = AddressField | "email"

/** All that the shopper types at the checkout, by field. */
export type Details = Record<DetailsKey, string>

/** The details a checkout starts with: what the cart holds. */
export const detailsOf = ({ email, address }: CheckoutView): Details => ({ ...address, email })

/** The address among the details. */
export const addressOf = (details: Details) => toAddress(details)

import { MedusaError } from "@medusajs/framework/utils"
import { defineErrors } from "../../capability/define-errors"

const { INVALID_DATA, NOT_FOUND, NOT_ALLOWED, UNAUTHORIZED } = MedusaError.Types

// No conflict (409) among the types: Medusa's error handler puts its own code and sentence in place of ours.
export const checkoutErrors = defineErrors({
  checkout_off: {
    type: NOT_FOUND,
    message: "The checkout capability is off. Give it an entry in the options.",
  },
  idempotency_key_missing: {
    type: INVALID_DATA,
    message: "Send an Idempotency-Key header of 1 to 255 visible characters, new for each wish to pay.",
  },
  idempotency_key_reused: {
    type: NOT_ALLOWED,
    message: "This Idempotency-Key was used for another request. Send a new one.",
  },
  cart_not_found: { type: NOT_FOUND, message: "This cart does not exist. Start a new one." },
  cart_empty: { type: INVALID_DATA, message: "This cart is empty. Put something into it first." },
  country_not_in_region: {
    type: INVALID_DATA,
    message: "The cart's region does not deliver to this country. Change the cart's region first.",
  },
  shipping_option_invalid: {
    type: INVALID_DATA,
    message:
      "This shipping option does not serve the cart and its address. Choose one that is listed for it.",
  },
  payment_provider_unavailable: {
    type: INVALID_DATA,
    message: "This payment provider does not serve the cart's region. Choose one that is listed for it.",
  },
  return_url_not_allowed: {
    type: INVALID_DATA,
    message: "return_url must lie on one of the shop's own origins (option checkout.return_origins).",
  },
  total_changed: {
    type: NOT_ALLOWED,
    message: "The total is no longer the one that the shopper saw. Show the cart anew and ask again.",
  },
  out_of_stock: {
    type: NOT_ALLOWED,
    message: "Something in the cart is no longer in stock. Change the cart.",
  },
  checkout_busy: {
    type: NOT_ALLOWED,
    message: "Another request is working on this cart's payment. Ask again in a moment.",
  },
  checkout_not_found: { type: NOT_FOUND, message: "No payment was started for this cart." },
  payment_not_found: { type: NOT_FOUND, message: "There is no order for this payment reference." },
  payment_attempt_not_found: { type: NOT_FOUND, message: "There is no such payment." },
  payment_provider_unreachable: {
    type: NOT_ALLOWED,
    message: "The payment provider does not answer. Nothing was charged; try again in a moment.",
  },
  refund_not_possible: {
    type: NOT_ALLOWED,
    message: "This payment can't be refunded: nothing was paid, or all of it went back already.",
  },
  refund_amount_invalid: {
    type: INVALID_DATA,
    message: "Refund more than nothing, and no more than what was paid and has not gone back yet.",
  },
  refund_uncertain: {
    type: NOT_ALLOWED,
    message:
      "The payment provider did not confirm the refund. Check the payment before you ask again: it may have been made.",
  },
  webhook_refused: {
    type: UNAUTHORIZED,
    message: "The webhook is not signed by this payment provider's secret, or can't be read.",
  },
})

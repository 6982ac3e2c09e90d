import { MedusaError } from "@medusajs/framework/utils"
import { defineErrors } from "../../capability/define-errors"

const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND, UNAUTHORIZED, UNEXPECTED_STATE } = MedusaError.Types

/** Everything that this provider refuses or can't do. No message holds the key, an e-mail address or a card. */
export const paystackErrors = defineErrors({
  options_invalid: {
    type: INVALID_DATA,
    message: "The options of the Paystack provider are not right. Correct them and start again:",
  },
  currency_unsupported: {
    type: INVALID_DATA,
    message:
      "Paystack is not set up for this currency. Add it to the option subunits, or offer another way to pay.",
  },
  amount_invalid: {
    type: INVALID_DATA,
    message: "This amount can't be paid. It must be at least one subunit, and a whole number of them.",
  },
  email_missing: {
    type: INVALID_DATA,
    message: "Paystack needs an e-mail address to send the receipt to. Give one that is valid.",
  },
  session_invalid: {
    type: INVALID_DATA,
    message: "This payment session holds nothing that Paystack knows. Start a new payment.",
  },
  paystack_unreachable: {
    type: UNEXPECTED_STATE,
    message: "Paystack did not answer. Nothing is lost: try again in a moment.",
  },
  paystack_refused: {
    type: INVALID_DATA,
    message: "Paystack refused the request. Look at its words, and at your account's settings.",
  },
  paystack_key_refused: {
    type: UNEXPECTED_STATE,
    message: "Paystack refused the secret key. Set the key of Paystack's dashboard in the options.",
  },
  paystack_answer_invalid: {
    type: UNEXPECTED_STATE,
    message: "Paystack's answer is not what its specification says, so it is not believed. Try again later.",
  },
  payment_not_refundable: {
    type: NOT_ALLOWED,
    message: "There is no money of this payment that can be given back. Check it in Paystack's dashboard.",
  },
  refund_exceeds_paid: {
    type: NOT_ALLOWED,
    message: "That is more than what was paid and not yet given back. Ask for less.",
  },
  refund_key_reused: {
    type: NOT_ALLOWED,
    message:
      "A refund of another amount was made under this idempotency key. Use a new key for a new refund.",
  },
  refund_uncertain: {
    type: UNEXPECTED_STATE,
    message:
      "Paystack did not say whether it took the refund. Look into its dashboard, then try again with the same key.",
  },
  saved_card_not_found: {
    type: NOT_FOUND,
    message: "This customer has no such saved card. Choose one of the list, or pay with a new card.",
  },
  saving_needs_payment: {
    type: NOT_ALLOWED,
    message: "Paystack saves a card by a payment with it. Start a payment with save_card set to true.",
  },
  webhook_signature_invalid: {
    type: UNAUTHORIZED,
    message: "This webhook is not signed with the secret key. Check that both sides use the same one.",
  },
  webhook_address_refused: {
    type: UNAUTHORIZED,
    message: "Webhooks are not taken from this address. Check webhook_addresses and webhook_address_header.",
  },
  webhook_malformed: {
    type: INVALID_DATA,
    message: "This webhook is signed, but it can't be read. Nothing was done.",
  },
})

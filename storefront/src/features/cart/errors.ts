import { QUANTITY_ADVICE } from "./quantity"

/**
 * Every way the shopper's own endpoints (`/api/cart`, `/api/checkout`, `/api/stock`) can refuse.
 * The codes are stable: clients may rely on them. Messages are written for the shopper.
 */
export const SHOP_ERRORS = {
  address_incomplete: { status: 400, message: "Some details are missing or need another look." },
  back_end_unavailable: {
    status: 503,
    message: "We can't reach our books right now. Your basket is safe; please try again in a moment.",
  },
  body_invalid: { status: 400, message: "We couldn't read that request. Please check it and try again." },
  body_too_large: { status: 413, message: "That request is larger than this endpoint accepts (16 KB)." },
  cart_completed: { status: 409, message: "This basket has already become an order." },
  cart_empty: { status: 409, message: "Your basket is empty. Add something to it first." },
  cart_not_found: {
    status: 404,
    message: "We couldn't find your basket. Adding something starts a new one.",
  },
  checkout_busy: {
    status: 409,
    message: "Your last press is still being worked on. Please wait a moment: you won't be charged twice.",
  },
  content_type_unsupported: { status: 415, message: "Send the body as application/json." },
  country_not_in_region: {
    status: 409,
    message:
      "Your basket is priced for another country. Choose the country we send to at the foot of the page, then check out again.",
  },
  country_not_supported: { status: 404, message: "We don't deliver to that country yet." },
  idempotency_key_missing: {
    status: 400,
    message: "Send an Idempotency-Key header with 1 to 255 visible characters, new for each wish to pay.",
  },
  idempotency_key_reused: {
    status: 422,
    message: "Something changed since you pressed. Please look it over and press once more.",
  },
  line_not_found: { status: 404, message: "That line is no longer in your basket." },
  origin_not_allowed: { status: 403, message: "This request must come from the shop's own pages." },
  out_of_stock: { status: 409, message: "There isn't enough of this left." },
  payment_provider_unavailable: {
    status: 409,
    message: "This way to pay isn't offered at the moment. Please choose another.",
  },
  payment_provider_unreachable: {
    status: 503,
    message: "The payment service doesn't answer right now. Nothing was taken; please try again in a moment.",
  },
  product_not_found: { status: 404, message: "We don't know that product." },
  quantity_invalid: { status: 400, message: QUANTITY_ADVICE },
  request_refused: {
    status: 400,
    message: "That can't be done as it stands. Please check it and try again.",
  },
  shipping_option_invalid: { status: 400, message: "Choose how we should send your order." },
  total_changed: {
    status: 409,
    message: "The total changed while you were checking out. Please look it over and confirm once more.",
  },
  variant_not_found: { status: 404, message: "We don't know that product variant." },
  variant_not_sold_here: { status: 409, message: "This isn't sold in your country at the moment." },
} as const

export type ShopErrorCode = keyof typeof SHOP_ERRORS

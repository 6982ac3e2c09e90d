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
  content_type_unsupported: { status: 415, message: "Send the body as application/json." },
  country_not_supported: { status: 404, message: "We don't deliver to that country yet." },
  line_not_found: { status: 404, message: "That line is no longer in your basket." },
  order_in_progress: {
    status: 409,
    message:
      "Your order is still being placed. Please wait a moment, then try again: you won't be charged twice.",
  },
  origin_not_allowed: { status: 403, message: "This request must come from the shop's own pages." },
  out_of_stock: { status: 409, message: "There isn't enough of this left." },
  payment_declined: { status: 402, message: "The payment didn't go through. Nothing was ordered." },
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

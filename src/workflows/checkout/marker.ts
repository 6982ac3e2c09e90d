/**
 * Key in the metadata of a cart in checkout, which core copies to its order: by it an order is found that a killed
 * completion made but could not link to its cart any more.
 */
export const CART_MARKER = "checkout_cart_id"

/** Cookie with the number of things in the basket; readable by scripts, for the header's badge. */
export const CART_COUNT_COOKIE = "kiondo_cart_count"

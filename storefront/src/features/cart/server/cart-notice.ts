import type { CartNotice } from "../cart-view"
import { placeName } from "../place-name"

/** Told when the cookie named a cart that can't be used any more; `orderId` is the order that it became. */
export function renewedNotice(state: "completed" | "lost", orderId?: string | null): CartNotice {
  if (state === "completed") {
    const message = "Your last basket became an order, so this is a fresh one."
    return { code: "cart_completed", message, ...(orderId ? { order_id: orderId } : {}) }
  }
  return {
    code: "cart_renewed",
    message: "Your earlier basket is no longer available, so this is a fresh one.",
  }
}

/** Told when the basket moved to another country; `removed` are the titles that are not sold there. */
export function movedNotice(country: string, removed: readonly string[]): CartNotice {
  const place = placeName(country)
  if (removed.length === 0) {
    return {
      code: "cart_moved",
      message: `Your basket moved with you: prices and stock are now those for ${place}.`,
    }
  }
  const what = new Intl.ListFormat("en").format(removed)
  return {
    code: "lines_removed",
    message: `Your basket moved with you to ${place}. We had to leave out ${what}, which we don't sell there.`,
  }
}

import { CART_COUNT_COOKIE } from "../cart-count-cookie"

const CHANGED = "kiondo:cart"

/** How many things the basket holds, by the cookie that the last answer left. */
export const readCartCount = (): number => {
  const found = new RegExp(`(?:^|; )${CART_COUNT_COOKIE}=(\\d{1,6})`).exec(document.cookie)
  return Number(found?.[1] ?? 0)
}

/** Tells the header that the cookie may have changed. */
export const announceCart = (): void => {
  window.dispatchEvent(new Event(CHANGED))
}

/** Calls back when the basket may have changed: here, or in another tab while this one was away. */
export const subscribeToCart = (listener: () => void): (() => void) => {
  window.addEventListener(CHANGED, listener)
  window.addEventListener("focus", listener)
  window.addEventListener("pageshow", listener)
  return () => {
    window.removeEventListener(CHANGED, listener)
    window.removeEventListener("focus", listener)
    window.removeEventListener("pageshow", listener)
  }
}

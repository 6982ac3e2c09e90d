import { fingerprint } from "./fingerprint"

const KEY = "kiondo_payment_key"
const CART = "kiondo_payment_cart"
const BYTES = 16

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">
type Content = { cart: unknown; rest: unknown }

const memory = new Map<string, string>()

// Where the browser keeps nothing for us, one page's life is as long as a key can last.
const IN_MEMORY: Store = {
  getItem: (name) => memory.get(name) ?? null,
  setItem: (name, value) => memory.set(name, value),
  removeItem: (name) => memory.delete(name),
}

const storeHere = (): Store => {
  try {
    return window.sessionStorage
  } catch {
    // Storage is blocked in this browser.
    return IN_MEMORY
  }
}

// randomUUID is there only on https; this is everywhere.
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) =>
    byte.toString(16).padStart(2, "0")
  ).join("")

const printOf = (content: unknown) => fingerprint(JSON.stringify(content))

/**
 * The Idempotency-Key of a wish to pay, and whether it was in use already. The same content in the same tab has the
 * same key, so that a second press, a reload or the back button asks for the payment that is open; other content has
 * another.
 */
export const paymentKey = (content: Content, store = storeHere()): { key: string; used: boolean } => {
  const print = printOf(content)
  const [keptPrint, keptKey] = store.getItem(KEY)?.split(" ") ?? []
  if (keptPrint === print && keptKey) return { key: keptKey, used: true }
  const key = newKey()
  store.setItem(KEY, `${print} ${key}`)
  store.setItem(CART, printOf(content.cart))
  return { key, used: false }
}

/** Ends a wish to pay: what is pressed next is a new one, whatever its content. */
export const forgetPaymentKey = (store = storeHere()): void => store.removeItem(KEY)

/** Whether what was last to be paid in this tab is this very basket; null where nothing was. */
export const isPaymentOf = (cart: unknown, store = storeHere()): boolean | null => {
  const kept = store.getItem(CART)
  return kept === null ? null : kept === printOf(cart)
}

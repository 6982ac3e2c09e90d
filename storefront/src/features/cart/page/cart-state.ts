import { type CartLine, type CartNotice, type CartView } from "../cart-view"
import { type ShopFault } from "../client/shop-fault"

/** What the basket page knows: the cart as the shop last told it, and what is under way. */
export type CartState = {
  status: "loading" | "failed" | "ready"
  cart: CartView | null
  notice: CartNotice | undefined
  fault: ShopFault | undefined
  /** How many requests are on their way: until they are back, totals are not final. */
  pending: number
  /** Line id → the quantity the shopper wants, until the shop has agreed or refused. */
  wanted: Readonly<Record<string, number>>
  /** Line id → why its last change was refused. */
  refusals: Readonly<Record<string, string>>
  removed: CartLine | undefined
}

export type CartEvent =
  | { type: "asked" }
  | { type: "answered"; cart: CartView | null; notice?: CartNotice }
  | { type: "failed"; fault: ShopFault }
  | { type: "wanted"; id: string; quantity: number }
  | { type: "agreed"; id: string; quantity: number; cart: CartView }
  | { type: "refused"; id: string; message: string }
  | { type: "removed"; line: CartLine; cart: CartView }

export const LOADING: CartState = {
  status: "loading",
  cart: null,
  notice: undefined,
  fault: undefined,
  pending: 0,
  wanted: {},
  refusals: {},
  removed: undefined,
}

const without = <T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))

/** A newer wish than the one the shop has just agreed to stays. */
const settled = (wanted: CartState["wanted"], { id, quantity }: { id: string; quantity: number }) =>
  wanted[id] === quantity ? without(wanted, id) : wanted

const done = (state: CartState) => Math.max(0, state.pending - 1)

/** What the page knows after an event. Money is never computed here: it comes with the shop's answers. */
export const cartState = (state: CartState, event: CartEvent): CartState => {
  switch (event.type) {
    case "asked":
      return { ...state, pending: state.pending + 1, fault: undefined, removed: undefined }
    case "answered":
      return { ...LOADING, status: "ready", cart: event.cart, notice: event.notice, pending: done(state) }
    case "failed":
      return { ...state, status: state.cart ? "ready" : "failed", fault: event.fault, pending: done(state) }
    case "wanted":
      return {
        ...state,
        wanted: { ...state.wanted, [event.id]: event.quantity },
        refusals: without(state.refusals, event.id),
      }
    case "agreed":
      return { ...state, cart: event.cart, wanted: settled(state.wanted, event), pending: done(state) }
    case "refused":
      return {
        ...state,
        wanted: without(state.wanted, event.id),
        refusals: { ...state.refusals, [event.id]: event.message },
        pending: done(state),
      }
    case "removed":
      return { ...state, cart: event.cart, removed: event.line, pending: done(state) }
  }
}

import "server-only"
import { readCheckout } from "./read-checkout"
import { rememberIfPlaced } from "./remember-if-placed"

/**
 * The order that a completed cart became, remembered for this browser; null where it can't be told. A payment may
 * complete a cart while its shopper is elsewhere: then this is the first that the browser hears of it.
 */
export async function orderOfCart(cartId: string): Promise<string | null> {
  const status = await readCheckout(cartId).catch(() => null)
  return status ? (await rememberIfPlaced(status)).order_id : null
}

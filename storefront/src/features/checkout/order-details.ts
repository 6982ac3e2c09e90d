import type { Address } from "./address"

/** All that an order is placed with. `expected_total` is the total the shopper saw when confirming, in major units. */
export type OrderDetails = {
  email: string
  address: Address
  shipping_option_id: string
  provider_id: string
  expected_total?: number
}

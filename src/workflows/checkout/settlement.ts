import type { PaymentAttemptRecord } from "../../modules/checkout/types"

/** A payment on its way through settling, handed from step to step under the lease of its cart. */
export type Settlement = {
  attempt: PaymentAttemptRecord
  /** Who asked: "webhook", "shopper", "job", or "staff:<user id>". */
  actor: string
  owner: string
  /** The process before died while it worked on this cart. */
  interrupted: boolean
  now: Date
}

/** What others want to hear of; the name of the event that tells them. */
export type SettlementNews = { name: string; data: { id: string; cart_id: string; order_id: string | null } }

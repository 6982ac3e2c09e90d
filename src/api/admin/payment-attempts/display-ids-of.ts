import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PaymentAttemptRecord } from "../../../modules/checkout/types"

/** The numbers by which staff know the orders of these payments, in one query. */
export async function displayIdsOf(container: MedusaContainer, attempts: PaymentAttemptRecord[]) {
  const ids = attempts.flatMap(({ order_id }) => order_id ?? [])
  if (ids.length === 0) return new Map<string, number>()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id", "display_id"], filters: { id: ids } })
  return new Map(data.map(({ id, display_id }) => [id, Number(display_id)]))
}

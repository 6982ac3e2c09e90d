import { useQuery } from "@tanstack/react-query"
import { client } from "../client"

/** The id of the order with a number, which is how staff know it. Null when there is none. */
export function useOrderId(number: number | undefined) {
  return useQuery({
    queryKey: ["payment_attempts", "order", number],
    queryFn: async () => {
      const query = { q: String(number), fields: "id,display_id", limit: 50 }
      const { orders } = await client.admin.order.list(query)
      return orders.find(({ display_id }) => display_id === number)?.id ?? null
    },
    enabled: number !== undefined,
  })
}

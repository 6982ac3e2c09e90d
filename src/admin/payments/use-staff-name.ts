import { useQuery } from "@tanstack/react-query"
import { client } from "../client"

const FOREVER = Infinity

/** A member of staff by e-mail, asked for once. Somebody who has left is told as such. */
export function useStaffName(id: string): string {
  const { data, isError } = useQuery({
    queryKey: ["payment_attempts", "staff", id],
    queryFn: async () => (await client.admin.user.retrieve(id, { fields: "id,email" })).user.email,
    staleTime: FOREVER,
    retry: false,
  })
  return data ?? (isError ? "Former staff" : "Staff")
}

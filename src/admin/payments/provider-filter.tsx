import { useQuery } from "@tanstack/react-query"
import { ChoiceFilter } from "./choice-filter"
import { client } from "../client"
import { providerName } from "./provider-name"

type Props = { value: string | null; onChange: (value: string | null) => void }

const HALF_AN_HOUR = 1_800_000

/** Only payments of one provider, of those that this shop knows. */
export function ProviderFilter({ value, onChange }: Props) {
  const { data: ids = [] } = useQuery({
    queryKey: ["payment_attempts", "providers"],
    queryFn: async () => {
      const { payment_providers } = await client.admin.payment.listPaymentProviders({ limit: 100 })
      return payment_providers.map(({ id }) => id)
    },
    staleTime: HALF_AN_HOUR,
  })
  // A provider out of the address stays shown while the others load, and when it is gone.
  const known = value && !ids.includes(value) ? [...ids, value] : ids
  const options = Object.fromEntries(known.map((id) => [id, providerName(id)]))
  return (
    <ChoiceFilter label="Provider" any="Any provider" options={options} value={value} onChange={onChange} />
  )
}

import { useSearchParams } from "react-router-dom"
import { readFilters } from "./read-filters"
import type { PaymentFilters } from "./types"
import { writeFilters } from "./write-filters"

/** The filters of the list, kept in the page's address so that it can be shared and come back to. */
export function useFilters() {
  const [address, setAddress] = useSearchParams()
  const change = (changes: Partial<PaymentFilters>) =>
    setAddress((current) => writeFilters(current, changes), { replace: true })
  return { filters: readFilters(address), change }
}

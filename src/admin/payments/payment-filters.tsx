import { Button } from "@medusajs/ui"
import { AgeFilter } from "./age-filter"
import { AttentionFilter } from "./attention-filter"
import { ProviderFilter } from "./provider-filter"
import { SearchBox } from "./search-box"
import { StateFilter } from "./state-filter"
import { useFilters } from "./use-filters"

const NONE = { q: "", states: [], provider: null, attention: false, olderThanMinutes: null }

/** What staff narrow the list of payments by. */
export function PaymentFilters() {
  const { filters, change } = useFilters()
  const { q, states, provider, attention, olderThanMinutes } = filters
  const isFiltered = Boolean(q || states.length > 0 || provider || attention || olderThanMinutes)
  return (
    <div
      role="search"
      aria-label="Payments"
      className="flex flex-wrap items-center gap-2 px-6 pb-4 max-md:px-4"
    >
      <SearchBox value={q} onChange={(text) => change({ q: text })} />
      <AttentionFilter value={attention} onChange={(value) => change({ attention: value })} />
      <StateFilter value={states} onChange={(value) => change({ states: value })} />
      <ProviderFilter value={provider} onChange={(value) => change({ provider: value })} />
      <AgeFilter value={olderThanMinutes} onChange={(value) => change({ olderThanMinutes: value })} />
      {isFiltered ? (
        <Button size="small" variant="transparent" onClick={() => change(NONE)}>
          Clear
        </Button>
      ) : null}
    </div>
  )
}

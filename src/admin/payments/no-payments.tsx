import { Button, Text } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"

/** In place of an empty list: why it is empty, and the way out. */
export function NoPayments() {
  const [address, setAddress] = useSearchParams()
  const isFiltered = address.size > 0
  return (
    <div className="flex min-h-[240px] flex-col items-center justify-center gap-y-2 border-t px-6 py-8 text-center">
      <Text weight="plus" size="small">
        {isFiltered ? "No payment fits" : "No payments yet"}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {isFiltered
          ? "Take a filter away, or search for something else."
          : "Each payment that a shopper opens shows up here, paid or not."}
      </Text>
      {isFiltered ? (
        <Button size="small" variant="secondary" onClick={() => setAddress({}, { replace: true })}>
          Clear filters
        </Button>
      ) : null}
    </div>
  )
}

import { Container, Heading, Text } from "@medusajs/ui"
import { LoadFault } from "./load-fault"
import { PaymentDrawer } from "./payment-drawer"
import { PaymentFilters } from "./payment-filters"
import { PaymentsList } from "./payments-list"
import { useFilters } from "./use-filters"
import { useFoundPayments } from "./use-found-payments"

const HEADING = "payments-heading"

/** All payments that shoppers opened, with what needs attention on top. */
export function PaymentsPage() {
  const { filters } = useFilters()
  const { data, error, isPending, refetch } = useFoundPayments(filters)
  return (
    <Container role="region" aria-labelledby={HEADING} className="p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4 max-md:px-4">
        <Heading level="h1" id={HEADING} tabIndex={-1} className="outline-none">
          Payments
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          What needs attention comes first, then the newest.
        </Text>
      </div>
      <PaymentFilters />
      {error ? <LoadFault error={error} onRetry={() => void refetch()} isStale={data !== undefined} /> : null}
      {error && !data ? null : (
        <PaymentsList
          payments={data?.payment_attempts ?? []}
          count={data?.count ?? 0}
          isLoading={isPending}
        />
      )}
      <PaymentDrawer />
    </Container>
  )
}

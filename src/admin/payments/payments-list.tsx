import { DataTable, useDataTable } from "@medusajs/ui"
import { NoPayments } from "./no-payments"
import { PAGE_SIZE } from "./page-size"
import { PaymentCards } from "./payment-cards"
import { PAYMENT_COLUMNS } from "./payment-columns"
import type { Payment } from "./types"
import { useFilters } from "./use-filters"
import { useIsPhone } from "./use-is-phone"
import { useOpenedPayment } from "./use-opened-payment"

type Props = { payments: Payment[]; count: number; isLoading: boolean }

/** One page of payments: a table, or cards on a phone. */
export function PaymentsList({ payments, count, isLoading }: Props) {
  const { filters, change } = useFilters()
  const { open } = useOpenedPayment()
  const isPhone = useIsPhone()
  const instance = useDataTable({
    data: payments,
    columns: PAYMENT_COLUMNS,
    getRowId: ({ id }) => id,
    rowCount: count,
    isLoading,
    onRowClick: (_, { id }) => open(id),
    pagination: {
      state: { pageIndex: filters.page, pageSize: PAGE_SIZE },
      onPaginationChange: ({ pageIndex }) => change({ page: pageIndex }),
    },
    autoResetPageIndex: false,
  })
  if (!isLoading && payments.length === 0) return <NoPayments />
  return (
    <DataTable instance={instance}>
      {isPhone ? <PaymentCards payments={payments} isLoading={isLoading} /> : <DataTable.Table />}
      <DataTable.Pagination />
    </DataTable>
  )
}

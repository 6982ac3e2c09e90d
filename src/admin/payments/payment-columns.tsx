import { createDataTableColumnHelper } from "@medusajs/ui"
import { Age } from "./age"
import { AttentionMark } from "./attention-mark"
import { CopiedText } from "./copied-text"
import { formatMoney } from "./format-money"
import { OpenButton } from "./open-button"
import { OrderLink } from "./order-link"
import { providerName } from "./provider-name"
import { StateBadge } from "./state-badge"
import type { Payment } from "./types"

const { accessor, display } = createDataTableColumnHelper<Payment>()

/** The columns of the list of payments. */
export const PAYMENT_COLUMNS = [
  accessor("order_display_id", {
    header: "Order",
    cell: ({ row }) => <OrderLink payment={row.original} />,
  }),
  accessor("amount", {
    header: "Amount",
    headerAlign: "right",
    cell: ({ row }) => (
      <span className="text-ui-fg-base block whitespace-nowrap text-right tabular-nums">
        {formatMoney(Number(row.original.amount), row.original.currency_code)}
      </span>
    ),
  }),
  accessor("state", { header: "State", cell: ({ row }) => <StateBadge state={row.original.state} /> }),
  accessor("attention", {
    header: "Note",
    cell: ({ row }) => (
      <div className="min-w-[210px] max-w-[380px] whitespace-normal py-3">
        <AttentionMark payment={row.original} />
      </div>
    ),
  }),
  accessor("provider_id", { header: "Provider", cell: ({ getValue }) => providerName(getValue()) }),
  accessor("reference", {
    header: "Reference",
    cell: ({ getValue }) => <CopiedText text={getValue()} label="reference" isShort />,
  }),
  accessor("created_at", { header: "Age", cell: ({ getValue }) => <Age iso={getValue()} /> }),
  display({
    id: "open",
    header: () => <span className="sr-only">Open</span>,
    cell: ({ row }) => <OpenButton payment={row.original} />,
  }),
]

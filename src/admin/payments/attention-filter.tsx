import { ExclamationCircleSolid } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { usePayments } from "./use-payments"

type Props = { value: boolean; onChange: (value: boolean) => void }

/** Shows only what needs attention, and how many there are, whatever else is filtered. */
export function AttentionFilter({ value, onChange }: Props) {
  const { data } = usePayments({ attention: "true", limit: 1, offset: 0 })
  const count = data?.count ?? 0
  return (
    <Button
      size="small"
      variant={value ? "primary" : "secondary"}
      aria-pressed={value}
      onClick={() => onChange(!value)}
    >
      {count > 0 ? <ExclamationCircleSolid aria-hidden className="text-ui-tag-orange-icon" /> : null}
      Needs attention{count > 0 ? ` (${count})` : ""}
    </Button>
  )
}

import { StatusBadge } from "@medusajs/ui"
import type { AttemptState } from "./types"
import { STATES } from "./words"

/** A payment's state in words and colour. */
export function StateBadge({ state }: { state: AttemptState }) {
  const { label, color } = STATES[state]
  return (
    <StatusBadge color={color} className="whitespace-nowrap">
      {label}
    </StatusBadge>
  )
}

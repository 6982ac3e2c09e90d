import { StatusBadge } from "@medusajs/ui"
import type { ImageState } from "./types"
import { STATES } from "./words"

/** A picture's state in words and colour. */
export function StateBadge({ state }: { state: ImageState }) {
  const { label, color } = STATES[state]
  return (
    <StatusBadge color={color} className="whitespace-nowrap">
      {label}
    </StatusBadge>
  )
}

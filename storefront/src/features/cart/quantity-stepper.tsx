"use client"

import { Icon } from "@/ui/icon"
import { MAX_QUANTITY } from "./quantity"

type Props = {
  /** What is counted, for screen readers. */
  label: string
  value: number
  max?: number | null
  disabled?: boolean
  invalid?: boolean
  onChange: (value: number) => void
}

const button =
  "inline-flex size-12 cursor-pointer items-center justify-center hover:bg-surface disabled:cursor-not-allowed disabled:opacity-40"

/** A quantity with its two buttons; typing works as well. It hands on what was typed, right or wrong. */
export const QuantityStepper = ({ label, value, max, disabled, invalid, onChange }: Props) => {
  const most = Math.min(max ?? MAX_QUANTITY, MAX_QUANTITY)
  const shown = Number.isNaN(value) ? "" : value
  return (
    <div role="group" aria-label={label} className="inline-flex rounded-sm border border-line-strong">
      <button
        type="button"
        aria-label="One fewer"
        disabled={disabled || value <= 1}
        onClick={() => onChange(value - 1)}
        className={button}
      >
        <Icon name="minus" size={18} />
      </button>
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={MAX_QUANTITY}
        step={1}
        aria-label="Quantity"
        aria-invalid={invalid || undefined}
        value={shown}
        disabled={disabled}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        className="h-12 w-12 appearance-none bg-transparent text-center font-semibold tabular-nums [-moz-appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none"
      />
      <button
        type="button"
        aria-label="One more"
        disabled={disabled || value >= most}
        onClick={() => onChange(Number.isNaN(value) ? 1 : value + 1)}
        className={button}
      >
        <Icon name="plus" size={18} />
      </button>
    </div>
  )
}

import { Label } from "@medusajs/ui"
import { useId } from "react"
import { placePoint } from "./place-point"
import type { FocalPoint } from "./types"

type Props = { point: FocalPoint; onPoint: (point: FocalPoint) => void }

const WHOLE = 100
const AXES = [
  { axis: "x", label: "From the left" },
  { axis: "y", label: "From the top" },
] as const

function Slider({ label, value, onValue }: { label: string; value: number; onValue: (to: number) => void }) {
  const id = useId()
  const percent = Math.round(value * WHOLE)
  return (
    <div className="flex flex-col gap-y-1">
      <div className="flex items-center justify-between">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <span aria-hidden className="txt-compact-small text-ui-fg-subtle tabular-nums">
          {percent} %
        </span>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={WHOLE}
        step={1}
        value={percent}
        aria-valuetext={`${percent} %`}
        onChange={({ target }) => onValue(target.valueAsNumber / WHOLE)}
        className="focus-visible:shadow-borders-focus h-6 w-full rounded-full accent-[var(--fg-interactive)] outline-none"
      />
    </div>
  )
}

/** The focal point as two sliders, across and down. */
export function FocalSliders({ point, onPoint }: Props) {
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-y-3">
      {AXES.map(({ axis, label }) => (
        <Slider
          key={axis}
          label={label}
          value={point[axis]}
          onValue={(to) => onPoint(placePoint({ ...point, [axis]: to }))}
        />
      ))}
    </div>
  )
}

import { type ComponentProps } from "react"
import { classNames } from "@/ui/class-names"

type Props = ComponentProps<"input"> & { label: string; note?: string | null; aside?: string }

/** A radio button as large as a card, with a note and what it costs. */
export const ChoiceCard = ({ label, note, aside, ...props }: Props) => (
  <label
    className={classNames(
      "flex min-h-14 cursor-pointer items-start gap-3 rounded-sm border border-line-strong px-4 py-3",
      "has-checked:border-indigo has-checked:bg-surface has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-indigo"
    )}
  >
    <input {...props} type="radio" className="mt-1 size-5 shrink-0 accent-indigo outline-none" />
    <span className="flex-1">
      <span className="font-medium">{label}</span>
      {note && <span className="block text-ink-soft">{note}</span>}
    </span>
    {aside && <span className="tabular-nums">{aside}</span>}
  </label>
)

import { Text } from "@medusajs/ui"
import { Actor } from "./actor"
import { Age } from "./age"
import { describeEntry } from "./describe-entry"
import { newestFirst } from "./newest-first"
import type { LedgerLine } from "./types"

function Line({ entry, isLast }: { entry: LedgerLine; isLast: boolean }) {
  const { title, note } = describeEntry(entry)
  return (
    <li className="grid grid-cols-[20px_1fr] items-start gap-2">
      <div aria-hidden className="flex size-full flex-col items-center gap-y-0.5">
        <div className="flex size-5 items-center justify-center">
          <div className="bg-ui-bg-base shadow-borders-base flex size-2.5 items-center justify-center rounded-full">
            <div className="bg-ui-tag-neutral-icon size-1.5 rounded-full" />
          </div>
        </div>
        {isLast ? null : <div className="bg-ui-border-base w-px flex-1" />}
      </div>
      <div className={isLast ? "" : "pb-4"}>
        <div className="flex items-start justify-between gap-x-3">
          <Text size="small" leading="compact" weight="plus">
            {title}
          </Text>
          <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle shrink-0">
            <Age iso={entry.occurred_at} />
          </Text>
        </div>
        {note ? (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {note}
          </Text>
        ) : null}
        <Text size="small" className="text-ui-fg-subtle">
          <Actor actor={entry.actor} />
        </Text>
      </div>
    </li>
  )
}

/** What happened to a payment, the newest first. */
export function PaymentTimeline({ entries }: { entries: LedgerLine[] }) {
  const lines = newestFirst(entries)
  return (
    <ol aria-label="Timeline" className="flex flex-col">
      {lines.map((entry, index) => (
        <Line key={entry.id} entry={entry} isLast={index === lines.length - 1} />
      ))}
    </ol>
  )
}

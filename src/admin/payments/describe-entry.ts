import { ENTRY_WORDS } from "./entry-words"
import { formatMoney } from "./format-money"
import { plainWords } from "./plain-words"
import type { LedgerLine } from "./types"
import { ATTENTION, REASONS } from "./words"

type Described = { title: string; note?: string }

function titleOf({ kind, outcome }: LedgerLine): string {
  const keys = Object.keys(ENTRY_WORDS).filter((key) => `${kind}:${outcome}`.startsWith(key))
  const [longest] = keys.sort((a, b) => b.length - a.length)
  return longest ? (ENTRY_WORDS[longest] ?? plainWords(kind)) : plainWords(kind)
}

const text = (value: unknown) => (typeof value === "string" && value ? value : undefined)

function sumOf({ amount, currency_code, detail }: LedgerLine): string | undefined {
  if (amount !== null && currency_code) return formatMoney(Number(amount), currency_code)
  const currency = text(detail?.currency)
  return typeof detail?.value === "number" && currency ? formatMoney(detail.value, currency) : undefined
}

/** What the outcome gives as cause, after its colon or as a code of its own. */
function causeOf({ outcome }: LedgerLine): string | undefined {
  const code = outcome.split(": ").at(-1) ?? ""
  return REASONS[code] ?? ATTENTION[code]?.title
}

/** A ledger line in words: what happened, and with it the sum, the cause and the way of paying where they are known. */
export function describeEntry(entry: LedgerLine): Described {
  const { detail } = entry
  const parts = [
    sumOf(entry),
    text(detail?.channel) && plainWords(String(detail?.channel)),
    causeOf(entry),
    entry.kind === "webhook" ? text(detail?.event) : undefined,
    text(detail?.failure),
    text(detail?.note),
  ]
  const note = parts.filter(Boolean).join(" · ")
  return note ? { title: titleOf(entry), note } : { title: titleOf(entry) }
}

import { Notice } from "@/ui/notice"
import { type DetailsField } from "../check-details"
import { type Faults } from "./use-faults"

const countWords = (count: number) =>
  count === 1 ? "One thing needs another look" : `${count} things need another look`

/** Everything that stops the order, each with the way to its field. */
export const FaultSummary = ({ faults }: { faults: Faults }) => {
  const list = Object.entries(faults).filter((entry): entry is [DetailsField, string] => Boolean(entry[1]))
  if (list.length === 0) return null
  return (
    <Notice tone="problem" title={countWords(list.length)} className="mb-7">
      <ul>
        {list.map(([field, message]) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
              className="inline-block py-1 underline underline-offset-4"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

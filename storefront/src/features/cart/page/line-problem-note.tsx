import { Button } from "@/ui/button"
import { type CartLine } from "../cart-view"

type Props = { line: CartLine; onSet: (quantity: number) => void }

const words = (line: CartLine): string => {
  if (line.problem === "sold_out") return "Sold out since you chose it. Please remove it to check out."
  if (line.problem === "not_sold_here") return "Not sold in your country. Please remove it to check out."
  return `Only ${line.available} left.`
}

/** Why a line can't be bought as it is, and the way out. */
export const LineProblemNote = ({ line, onSet }: Props) => {
  const { problem, available } = line
  if (!problem) return null
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 font-medium text-madder">
      <p>{words(line)}</p>
      {problem === "not_enough" && available !== null && (
        <Button variant="outline" size="small" onClick={() => onSet(available)}>
          Take {available}
        </Button>
      )}
    </div>
  )
}

import { paystackErrors } from "./errors"
import { dataOf, type Outcome } from "./outcome"

const PER_PAGE = 100
const MOST_PAGES = 100

/**
 * All entries of a list of Paystack's.
 * @throws MedusaError `paystack_answer_invalid` when it has no end: half a list would let money go out twice.
 */
export async function readAllPages<T>(
  read: (page: number, perPage: number) => Promise<Outcome<T[]>>
): Promise<T[]> {
  const entries: T[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const more = dataOf(await read(page, PER_PAGE))
    entries.push(...more)
    if (more.length < PER_PAGE) return entries
  }
  throw paystackErrors.create("paystack_answer_invalid")
}

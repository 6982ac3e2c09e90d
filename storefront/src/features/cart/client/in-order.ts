let last: Promise<unknown> = Promise.resolve()

/**
 * Runs the basket's requests one after the other, across all pages of the shop: Medusa locks a cart while
 * it changes it, and a page that reads must see what the page before it has just changed.
 */
export const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = last.then(work, work)
  last = mine
  return mine
}

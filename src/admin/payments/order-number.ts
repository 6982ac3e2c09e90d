/** The order's number when a search is for one, such as "12" or "#12". */
export function orderNumber(q: string): number | undefined {
  const [, digits] = /^#?(\d{1,9})$/.exec(q.trim()) ?? []
  return digits ? Number(digits) : undefined
}

/** Like `Promise.all` over a mapped list, with at most `limit` of them under way at a time. */
export async function mapWithLimit<Item, Result>(
  items: Item[],
  limit: number,
  transform: (item: Item) => Promise<Result>
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const work = async () => {
    for (const [index, item] of queue) results[index] = await transform(item)
  }
  await Promise.all(Array.from({ length: limit }, work))
  return results
}

import "server-only"
import { listCards } from "@/features/catalogue/server/list-cards"
import { listCollections } from "@/features/catalogue/server/list-collections"

/** Two pictures for the head of the home page, one each of the first two collections. */
export const leadImages = async (country: string): Promise<string[]> => {
  const collections = (await listCollections()).slice(0, 2)
  const pages = await Promise.all(
    collections.map(({ id }) => listCards(country, { collection_id: [id] }, { sort: "name", page: 1 }))
  )
  return pages.flatMap(({ cards }, index) => cards[index === 0 ? cards.length - 1 : 0]?.picture ?? [])
}

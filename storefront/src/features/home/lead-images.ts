import "server-only"
import { listCards } from "@/features/catalogue/server/list-cards"
import { listCollections } from "@/features/catalogue/server/list-collections"

/** Two pictures for the head of the home page: the piece that each of the first two collections began with. */
export const leadImages = async (country: string): Promise<string[]> => {
  const collections = (await listCollections()).slice(0, 2)
  const pages = await Promise.all(
    collections.map(({ id }) => listCards(country, { collection_id: [id] }, { sort: "newest", page: 1 }))
  )
  return pages.flatMap(({ cards }) => cards.findLast((card) => card.picture)?.picture ?? [])
}

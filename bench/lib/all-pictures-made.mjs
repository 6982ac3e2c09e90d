// @ts-check
import { setTimeout as sleep } from "node:timers/promises"

const LIMIT = 20 * 60_000
const ASK_EVERY = 5_000
const PAGE = 100

/**
 * Waits until every picture of the catalogue has its sizes: making them would take from whatever is measured beside it.
 * @param {import("./store-client.mjs").StoreClient} client
 * @returns {Promise<number>} how many pictures there are
 */
export async function allPicturesMade(client) {
  const end = Date.now() + LIMIT
  for (;;) {
    const pictures = await picturesOf(client)
    const unmade = pictures.filter(({ variants }) => variants.length === 0).length
    if (unmade === 0) return pictures.length
    if (Date.now() > end) {
      throw new Error(
        `${unmade} of ${pictures.length} pictures have no sizes after ${LIMIT / 60_000} minutes`
      )
    }
    await sleep(ASK_EVERY)
  }
}

/** @param {import("./store-client.mjs").StoreClient} client */
async function picturesOf(client) {
  /** @type {{ variants: unknown[] }[]} */
  const pictures = []
  for (let offset = 0; ; offset += PAGE) {
    const query = `limit=${PAGE}&offset=${offset}&order=id&fields=id,*images`
    const { products } = await client.get(`products?${query}`)
    if (products.length === 0) return pictures
    pictures.push(...products.flatMap((/** @type {any} */ { images }) => images ?? []))
  }
}

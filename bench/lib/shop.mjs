// @ts-check
import { StoreClient } from "./store-client.mjs"

const LIST_FIELDS =
  "id,handle,title,thumbnail,*images,*options,*options.values,*variants,*variants.options," +
  "*variants.calculated_price,+variants.inventory_quantity"

/**
 * What the workloads have to know of a shop.
 * @typedef {object} Shop
 * @property {StoreClient} client
 * @property {string} regionId
 * @property {string} query what every question about products says: whose prices, whose stock
 * @property {Record<string, string>} channel its sales channel, where it has more than one
 * @property {any[]} products all of them, as the store API gives them
 */

/**
 * Learns by HTTP where and what a shop sells to a shopper in Germany.
 * @param {string} url
 * @param {string} key
 * @returns {Promise<Shop>}
 */
export async function openShop(url, key) {
  const client = new StoreClient(url, key)
  const { regions } = await client.get("regions?fields=id,currency_code,metadata")
  const region = regions.find((/** @type {any} */ one) => one.currency_code === "eur")
  if (!region) throw new Error(`${url} sells nowhere in euro`)
  const channelId = region.metadata?.sales_channel_id
  /** @type {Shop["channel"]} */
  const channel = channelId ? { sales_channel_id: channelId } : {}
  const query = new URLSearchParams({ region_id: region.id, fields: LIST_FIELDS, ...channel }).toString()
  const { products } = await client.get(`products?${query}&limit=200&order=handle`)
  return { client, regionId: region.id, query, channel, products }
}

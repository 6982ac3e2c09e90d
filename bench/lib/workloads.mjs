// @ts-check
import { randomUUID } from "node:crypto"

const ADDRESS = {
  first_name: "Ada",
  last_name: "Bench",
  address_1: "Weg 1",
  city: "Berlin",
  postal_code: "10115",
  country_code: "de",
}

/**
 * @typedef {import("./shop.mjs").Shop} Shop
 * @typedef {{ name: string, atOnce: number, unit: string, on: (shop: Shop) => () => Promise<unknown> }} Workload
 */

/** @type {Workload[]} */
export const WORKLOADS = [
  { name: "12 products with prices and stock", atOnce: 8, unit: "requests/s", on: listProducts },
  { name: "One product by its handle", atOnce: 8, unit: "requests/s", on: oneProduct },
  { name: "New cart, then a first line item", atOnce: 4, unit: "carts/s", on: firstLine },
  { name: "Whole checkout in six calls", atOnce: 4, unit: "orders/s", on: checkout },
]

/** @param {Shop} shop */
function listProducts({ client, query }) {
  return async () => {
    const { products } = await client.get(`products?${query}&limit=12`)
    if (products.length !== 12) throw new Error(`asked for 12 products, got ${products.length}`)
  }
}

/** @param {Shop} shop */
function oneProduct({ client, query, products }) {
  const handle = inTurn(products.map(({ handle }) => handle))
  return async () => {
    const answer = await client.get(`products?${query}&handle=${handle()}&limit=1`)
    if (answer.products.length !== 1) throw new Error("a product was not found by its handle")
  }
}

/** @param {Shop} shop */
function firstLine({ client, regionId, channel, products }) {
  const variantId = inTurn(variantIds(products))
  return async () => {
    const { cart } = await client.post("carts", { region_id: regionId, ...channel })
    const line = { variant_id: variantId(), quantity: 1 }
    await client.post(`carts/${cart.id}/line-items`, line)
  }
}

/**
 * A whole checkout by the one call: the cart, then everything else.
 * @param {Shop} shop
 * @param {string} returnUrl
 */
export function checkoutInOneCall({ client, regionId, channel, products }, returnUrl) {
  const variantId = inTurn(variantIds(products))
  /** @type {string | undefined} */
  let optionId
  return async () => {
    const items = [{ variant_id: variantId(), quantity: 1 }]
    const { cart } = await client.post("carts", { region_id: regionId, ...channel, items })
    const email = `${randomUUID()}@example.com`
    optionId ??= await cheapestOption(client, cart.id, { email, shipping_address: ADDRESS })
    const wish = {
      ...{ cart_id: cart.id, email, shipping_address: ADDRESS, shipping_option_id: optionId },
      ...{ provider_id: "pp_system_default", return_url: returnUrl },
    }
    const { checkout } = await client.post("checkout", wish, { "idempotency-key": randomUUID() })
    if (checkout.state !== "completed")
      throw new Error(`a checkout made no order: ${JSON.stringify(checkout)}`)
  }
}

/**
 * A whole checkout by Medusa's own six calls.
 * @param {Shop} shop
 */
export function checkout({ client, regionId, channel, products }) {
  const variantId = inTurn(variantIds(products))
  /** @type {string | undefined} */
  let optionId
  return async () => {
    const items = [{ variant_id: variantId(), quantity: 1 }]
    const { cart } = await client.post("carts", { region_id: regionId, ...channel, items })
    const addresses = { shipping_address: ADDRESS, billing_address: ADDRESS }
    // A shopper each: two carts that name the same new one at the same moment refuse each other.
    const email = `${randomUUID()}@example.com`
    await client.post(`carts/${cart.id}`, { email, ...addresses })
    // Asked once: a shop's page knows it already.
    optionId ??= await cheapestOption(client, cart.id)
    await client.post(`carts/${cart.id}/shipping-methods`, { option_id: optionId })
    const { payment_collection } = await client.post("payment-collections", { cart_id: cart.id })
    const sessions = `payment-collections/${payment_collection.id}/payment-sessions`
    await client.post(sessions, { provider_id: "pp_system_default" })
    const done = await client.post(`carts/${cart.id}/complete`)
    if (done.type !== "order") throw new Error(`a checkout made no order: ${JSON.stringify(done.error)}`)
  }
}

/**
 * @param {Shop["client"]} client
 * @param {string} cartId
 * @param {object} [details] what the cart has to know first
 */
async function cheapestOption(client, cartId, details) {
  if (details) await client.post(`carts/${cartId}`, details)
  const { shipping_options: options } = await client.get(`shipping-options?cart_id=${cartId}`)
  return options.toSorted((/** @type {any} */ a, /** @type {any} */ b) => a.amount - b.amount)[0].id
}

/** @param {Shop["products"]} products */
const variantIds = (products) =>
  products.flatMap(({ variants }) => variants.map((/** @type {{ id: string }} */ { id }) => id))

/**
 * @template T
 * @param {T[]} values
 * @returns {() => T}
 */
function inTurn(values) {
  let next = 0
  return () => /** @type {T} */ (values[next++ % values.length])
}

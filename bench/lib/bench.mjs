// @ts-check
import path from "node:path"
import { AdminClient } from "./admin-client.mjs"
import { allPicturesMade } from "./all-pictures-made.mjs"
import { Kiondo } from "./kiondo.mjs"
import { limits as limitsOf } from "./limits.mjs"
import { pagesOf } from "./pages.mjs"
import { apiPart } from "./parts/api.mjs"
import { checkoutPart } from "./parts/checkout.mjs"
import { imagesPart } from "./parts/images.mjs"
import { memoryPart } from "./parts/memory.mjs"
import { startPart } from "./parts/start.mjs"
import { storefrontPart } from "./parts/storefront.mjs"
import { vitalsPart } from "./parts/vitals.mjs"
import { plentifulStock } from "./plentiful-stock.mjs"
import { scratchFolder } from "./scratch-folder.mjs"
import { openShop } from "./shop.mjs"
import { startStock } from "./stock.mjs"
import { StoreClient } from "./store-client.mjs"

/**
 * What every part is given.
 * @typedef {object} Bench
 * @property {Kiondo} kiondo
 * @property {AdminClient} admin
 * @property {import("./limits.mjs").Limits} limits
 * @property {import("./shop.mjs").Shop} shop
 * @property {{ name: string, url: string }[]} pages
 * @property {() => Promise<import("./stock.mjs").Stock & { shop: import("./shop.mjs").Shop }>} stock brought up by
 *   whoever asks first
 *
 * @typedef {import("./read-options.mjs").Part} Part
 * @typedef {import("../../scripts/lib/session.mjs").Session} Session
 */

const MEASURES = {
  memory: memoryPart,
  storefront: storefrontPart,
  vitals: vitalsPart,
  api: apiPart,
  checkout: checkoutPart,
  images: imagesPart,
}
const ROOT = path.resolve(import.meta.dirname, "..", "..")

/**
 * Runs the parts in order on one and the same shop.
 * @param {import("./read-options.mjs").Options} options
 * @param {{ session: Session, tell: (text: string) => void }} run
 * @returns {Promise<Map<Part, import("./row.mjs").PartResult>>}
 */
export async function runBench(options, { session, tell }) {
  const scratch = scratchFolder(session, options.keep)
  const results = new Map()
  const root = path.resolve(options.root ?? ROOT)
  tell(options.parts.has("start") ? "start …" : "bringing the shop up …")
  const { kiondo, result } = await bringUp({ session, scratch, root }, options.parts.has("start"))
  if (result) results.set("start", result)
  const wanted = Object.entries(MEASURES).filter(([part]) => options.parts.has(/** @type {Part} */ (part)))
  if (wanted.length === 0) return results

  tell("waiting for the pictures of the catalogue to be made …")
  const bench = await prepare(kiondo, { session, scratch, quick: options.quick })
  for (const [part, measure] of wanted) {
    tell(`${part} …`)
    results.set(part, await measure(bench).catch(failedPart))
  }
  return results
}

/**
 * What other parts have measured is not lost.
 * @param {unknown} error
 * @returns {import("./row.mjs").PartResult}
 */
function failedPart(error) {
  const fault = error instanceof Error ? error.message : String(error)
  return { rows: [], notes: [`Failed: ${fault}`], raw: null, failed: true }
}

/**
 * @param {{ session: Session, scratch: string, root: string }} room
 * @param {boolean} measured
 */
async function bringUp(room, measured) {
  if (measured) return startPart(room)
  const kiondo = new Kiondo({ root: room.root, home: path.join(room.scratch, "kiondo") })
  room.session.defer(async () => void (await kiondo.stop()))
  return { kiondo: await kiondo.ready(), result: undefined }
}

/**
 * @param {Kiondo} kiondo
 * @param {{ session: Session, scratch: string, quick: boolean }} room
 * @returns {Promise<Bench>}
 */
async function prepare(kiondo, { session, scratch, quick }) {
  const admin = await AdminClient.signIn(kiondo.url, kiondo.staff)
  await plentifulStock(admin)
  await allPicturesMade(new StoreClient(kiondo.url, kiondo.publishableKey))
  const shop = await openShop(kiondo.url, kiondo.publishableKey)
  /** @type {ReturnType<Bench["stock"]> | undefined} */
  let other
  const bringUpStock = async () => {
    const stock = await startStock(shop, { session, scratch })
    return { ...stock, shop: await openShop(stock.url, stock.publishableKey) }
  }
  const stock = () => (other ??= bringUpStock())
  return { kiondo, admin, shop, stock, limits: limitsOf(quick), pages: pagesOf(kiondo.storefront, shop) }
}

// @ts-check
import { milliseconds, seconds } from "../format.mjs"
import { median } from "../percentile.mjs"
import { saveToReady } from "./save-to-ready.mjs"

/**
 * What staff wait for after they have saved a product with a photo: each photo once, one after the other.
 * @param {import("../admin-client.mjs").AdminClient} admin
 * @param {string[]} photos files of 12 megapixels
 * @returns {Promise<import("../parts/images.mjs").Measured>}
 */
export async function measureSave(admin, photos) {
  /** @type {import("./save-to-ready.mjs").SavedPhoto[]} */
  const raw = []
  for (const photo of photos) raw.push(await saveToReady(admin, photo))
  const of = (/** @type {"upload" | "save" | "ready"} */ figure) => median(raw.map((saved) => saved[figure]))
  const rows = [
    { what: "Photo of 12 megapixels: upload answered in", kiondo: milliseconds(of("upload")) },
    { what: "– save of a product with it answered in", kiondo: milliseconds(of("save")) },
    { what: "– from save to ready", kiondo: seconds(of("ready") / 1000) },
  ]
  return { rows, raw }
}

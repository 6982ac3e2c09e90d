// @ts-check
import { setTimeout as sleep } from "node:timers/promises"

const LIMIT = 5 * 60_000
const ASK_EVERY = 200

/**
 * @typedef {object} SavedPhoto
 * @property {number} upload milliseconds until the upload was answered
 * @property {number} save milliseconds until the saving of a product with it was answered
 * @property {number} ready milliseconds from the beginning of the save until all its sizes were there
 */

/**
 * Uploads one photo and saves a product with it, as the dashboard does; waits until it is ready; removes the product.
 * @param {import("../admin-client.mjs").AdminClient} admin
 * @param {string} file a JPEG
 * @returns {Promise<SavedPhoto>}
 */
export async function saveToReady(admin, file) {
  const began = performance.now()
  const url = await admin.upload(file, "image/jpeg")
  const uploaded = performance.now()
  const options = [{ title: "Size", values: ["One"] }]
  const draft = { title: "A photo of the bench", status: "draft", options, images: [{ url }] }
  const { product } = await admin.post("products", draft)
  const saved = performance.now()
  try {
    await untilReady(admin, product.id)
    return { upload: uploaded - began, save: saved - uploaded, ready: performance.now() - uploaded }
  } finally {
    await admin.delete(`products/${product.id}`)
  }
}

/**
 * @param {import("../admin-client.mjs").AdminClient} admin
 * @param {string} id
 */
async function untilReady(admin, id) {
  for (const end = Date.now() + LIMIT; Date.now() < end; await sleep(ASK_EVERY)) {
    const { images } = await admin.get(`products/${id}/images`)
    if (images[0]?.state === "ready") return
    if (images[0]?.state === "failed") throw new Error(`a photo was not made: ${images[0].message}`)
  }
  throw new Error(`a photo was not ready within ${LIMIT / 60_000} minutes`)
}

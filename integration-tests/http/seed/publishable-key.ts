import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Request options with the store's publishable key; fails unless there is exactly one such key. */
export async function publishableKey(container: MedusaContainer) {
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
  expect(keys.map(({ title }) => title)).toEqual(["Kiondo storefront"])
  return { headers: { "x-publishable-api-key": keys.map(({ token }) => token).join() } }
}

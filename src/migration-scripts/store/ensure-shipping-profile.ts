import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createShippingProfilesWorkflow } from "@medusajs/medusa/core-flows"

/** The id of the one shipping profile, Medusa's own where it has made it already. */
export async function ensureShippingProfile(container: MedusaContainer): Promise<string> {
  const present = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({}, { order: { created_at: "ASC" } })
  const profile = present.find(({ type }) => type === "default") ?? present[0]
  if (profile) return profile.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default Shipping Profile", type: "default" }] },
  })
  return result.map(({ id }) => id).join()
}

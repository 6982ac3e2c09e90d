import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** What a request of staff carries: here a secret API key, which may do what staff may. */
export async function staffHeaders(container: MedusaContainer): Promise<Record<string, string>> {
  const key = { title: "Tests", type: "secret" as const, created_by: "tests" }
  const { token } = await container.resolve(Modules.API_KEY).createApiKeys(key)
  return { authorization: `Basic ${Buffer.from(`${token}:`).toString("base64")}` }
}

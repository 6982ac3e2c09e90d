import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiKeyType, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
} from "@medusajs/medusa/core-flows"

const TITLE = "Kiondo storefront"
const MEDUSAS_OWN_TITLE = "Default Publishable API Key"

async function keyId(container: MedusaContainer): Promise<string> {
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: ApiKeyType.PUBLISHABLE })
  const ours = keys.find(({ title }) => title === TITLE)
  if (ours) return ours.id
  const untouched = keys.find(({ title, created_by }) => title === MEDUSAS_OWN_TITLE && created_by === "")
  if (untouched) {
    const input = { selector: { id: untouched.id }, update: { title: TITLE } }
    await updateApiKeysWorkflow(container).run({ input })
    return untouched.id
  }
  const created = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: TITLE, type: ApiKeyType.PUBLISHABLE, created_by: "" }] },
  })
  return created.result.map(({ id }) => id).join()
}

/** The one publishable key, good for all given sales channels. */
export async function ensurePublishableKey(container: MedusaContainer, channelIds: string[]): Promise<void> {
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: await keyId(container), add: channelIds },
  })
}

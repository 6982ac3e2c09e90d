import type { MedusaContainer, SalesChannelDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createSalesChannelsWorkflow, updateSalesChannelsWorkflow } from "@medusajs/medusa/core-flows"
import { type ChannelName, WAREHOUSES } from "./warehouses"

const MEDUSAS_OWN = { name: "Default Sales Channel", description: "Created by Medusa" }

/** Medusa makes a channel of its own at first boot: it becomes ours rather than a stray. */
async function adoptMedusasChannel(container: MedusaContainer, channels: SalesChannelDTO[]): Promise<void> {
  const [first] = WAREHOUSES
  const untouched = channels.find(
    ({ name, description }) => name === MEDUSAS_OWN.name && description === MEDUSAS_OWN.description
  )
  if (!untouched || channels.some(({ name }) => name === first.channel)) return
  const update = { name: first.channel, description: first.channel_description }
  await updateSalesChannelsWorkflow(container).run({ input: { selector: { id: untouched.id }, update } })
}

/** The two sales channels, and their ids by name. */
export async function ensureSalesChannels(container: MedusaContainer): Promise<Map<ChannelName, string>> {
  const service = container.resolve(Modules.SALES_CHANNEL)
  await adoptMedusasChannel(container, await service.listSalesChannels({}))
  const present = new Set((await service.listSalesChannels({})).map(({ name }) => name))
  const missing = WAREHOUSES.filter(({ channel }) => !present.has(channel))
  if (missing.length > 0) {
    const salesChannelsData = missing.map(({ channel, channel_description }) => ({
      name: channel,
      description: channel_description,
    }))
    await createSalesChannelsWorkflow(container).run({ input: { salesChannelsData } })
  }
  const all = await service.listSalesChannels({ name: WAREHOUSES.map(({ channel }) => channel) })
  return new Map(all.map(({ name, id }) => [name as ChannelName, id]))
}

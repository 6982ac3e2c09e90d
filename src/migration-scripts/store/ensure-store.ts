import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStoresWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { MARKETS } from "./markets"

const NAME = "Kiondo"
const MEDUSAS_OWN_NAME = "Medusa Store"

/** Where the store sells from and to unless somebody says otherwise. */
export type StoreDefaults = {
  default_sales_channel_id: string
  default_region_id: string
  default_location_id: string
}

const currencies = () =>
  MARKETS.map(({ currency, tax_inclusive }, index) => ({
    currency_code: currency,
    is_default: index === 0,
    is_tax_inclusive: tax_inclusive,
  }))

/** The store with its name and currencies. One that has a name of its own already is left as it is. */
export async function ensureStore(container: MedusaContainer, defaults: StoreDefaults): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (!store) {
    const stores = [{ name: NAME, supported_currencies: currencies(), ...defaults }]
    await createStoresWorkflow(container).run({ input: { stores } })
    return
  }
  if (store.name !== MEDUSAS_OWN_NAME) return
  const selector = { id: store.id }
  await updateStoresWorkflow(container).run({
    input: { selector, update: { supported_currencies: currencies(), ...defaults } },
  })
  // The name goes last: until it is ours, a run that was killed half-way begins again here.
  await updateStoresWorkflow(container).run({ input: { selector, update: { name: NAME } } })
}

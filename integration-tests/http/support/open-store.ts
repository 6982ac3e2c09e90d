import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { AxiosInstance } from "axios"
import seedStore from "../../../src/migration-scripts/001-store"
import seedPaymentProviders from "../../../src/migration-scripts/003-payment-providers"
import { publishableKey } from "../seed/publishable-key"

export const GOOD_ADDRESS = {
  first_name: "Ada",
  last_name: "Okafor",
  address_1: "Oranienstr. 1",
  city: "Berlin",
  postal_code: "10999",
  country_code: "de",
}

async function createBasket(container: MedusaContainer, channelIds: string[], stock: number) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: profiles } = await query.graph({ entity: "shipping_profile", fields: ["id"] })
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: "Basket",
          status: ProductStatus.PUBLISHED,
          shipping_profile_id: profiles[0]?.id,
          sales_channels: channelIds.map((id) => ({ id })),
          options: [{ title: "Size", values: ["Small"] }],
          variants: [
            {
              title: "Small",
              sku: "BASKET-S",
              options: { Size: "Small" },
              prices: [
                { amount: 40, currency_code: "eur" },
                { amount: 3999.5, currency_code: "kes" },
              ],
            },
          ],
        },
      ],
    },
  })
  const product = result[0]
  const variant = product?.variants[0]
  if (!product || !variant) throw new Error("the test's product was not made")
  const { data: items } = await query.graph({ entity: "inventory_item", fields: ["id"] })
  const { data: locations } = await query.graph({ entity: "stock_location", fields: ["id"] })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.flatMap(({ id }) =>
        locations.map((location) => ({
          inventory_item_id: id,
          location_id: location.id,
          stocked_quantity: stock,
        }))
      ),
    },
  })
  return { productId: product.id, variantId: variant.id }
}

/** A store with regions and one product in stock, and what a shopper does in it by the store API. */
export async function openStore(container: MedusaContainer, { stock = 5, regionName = "Europe" } = {}) {
  await seedStore({ container })
  await seedPaymentProviders({ container })
  const headers = await publishableKey(container)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: regions } = await query.graph({ entity: "region", fields: ["id", "name", "metadata"] })
  const { data: channels } = await query.graph({ entity: "sales_channel", fields: ["id"] })
  const region = regions.find(({ name }) => name === regionName)
  if (!region) throw new Error(`the seeded store has no region ${regionName}`)
  const channelIds = channels.map(({ id }) => id)
  const { productId, variantId } = await createBasket(container, channelIds, stock)

  const channelId = String(region.metadata?.sales_channel_id)

  const createCart = async (api: AxiosInstance, items = [{ variant_id: variantId, quantity: 1 }]) => {
    const body = { region_id: region.id, sales_channel_id: channelId, items }
    const { data } = await api.post("/store/carts", body, headers)
    return data.cart as { id: string; items: { id: string; quantity: number }[] }
  }
  const setAddress = (api: AxiosInstance, cartId: string, changes: Record<string, string>) =>
    api.post(
      `/store/carts/${cartId}`,
      { email: "ada@shopper.example", shipping_address: { ...GOOD_ADDRESS, ...changes } },
      headers
    )
  const cartReadyToComplete = async (api: AxiosInstance, changes: Record<string, string> = {}) => {
    const cart = await createCart(api)
    await setAddress(api, cart.id, changes)
    const options = await api.get(`/store/shipping-options?cart_id=${cart.id}`, headers)
    const optionId = options.data.shipping_options[0].id
    await api.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: optionId }, headers)
    const payment = await api.post("/store/payment-collections", { cart_id: cart.id }, headers)
    const sessions = `/store/payment-collections/${payment.data.payment_collection.id}/payment-sessions`
    await api.post(sessions, { provider_id: "pp_system_default" }, headers)
    return cart
  }
  return {
    headers,
    channelId,
    regionId: region.id,
    productId,
    variantId,
    createCart,
    setAddress,
    cartReadyToComplete,
  }
}

export type OpenStore = Awaited<ReturnType<typeof openStore>>

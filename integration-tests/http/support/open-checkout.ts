import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { GOOD_ADDRESS, openStore } from "./open-store"
import { until } from "./until"

const NAIROBI = {
  first_name: "Wanjiru",
  last_name: "Kamau",
  address_1: "Moi Avenue 1",
  city: "Nairobi",
  postal_code: "00100",
  country_code: "ke",
  phone: "+254712345678",
}

export const PAYSTACK = "pp_paystack_paystack"
export const ON_DELIVERY = "pp_system_default"

type Priced = { id: string; amount: number }
type Wish = { cartId: string; optionId: string; provider?: string; email?: string; [field: string]: unknown }

/** A store whose shoppers use the one checkout call, in Kenya unless told otherwise. */
export async function openCheckout(
  container: MedusaContainer,
  { regionName = "Kenya", stock = 1000 }: { regionName?: string; stock?: number } = {}
) {
  const store = await openStore(container, { regionName, stock })
  const address = regionName === "Kenya" ? NAIROBI : GOOD_ADDRESS
  const returnUrl = `${process.env.STOREFRONT_URL}/ke/checkout/return`
  let optionId: string | undefined

  const shippingOption = async (api: AxiosInstance, cartId: string) => {
    const { data } = await api.get(`/store/shipping-options?cart_id=${cartId}`, store.headers)
    const cheapest = data.shipping_options.sort((a: Priced, b: Priced) => a.amount - b.amount)[0]
    return String(cheapest.id)
  }
  const bodyOf = ({ cartId, optionId: shipping_option_id, provider = PAYSTACK, ...rest }: Wish) => ({
    cart_id: cartId,
    email: "wanjiru@shopper.example",
    shipping_address: address,
    shipping_option_id,
    provider_id: provider,
    return_url: returnUrl,
    ...rest,
  })
  const headersWith = (key: string) => ({ headers: { ...store.headers.headers, "idempotency-key": key } })
  /** The call as it is answered, also when it is refused. */
  const ask = async (api: AxiosInstance, wish: Wish, key: string = randomUUID()) => {
    const config = { ...headersWith(key), validateStatus: () => true }
    const { status, data } = await api.post("/store/checkout", bodyOf(wish), config)
    return { status, data }
  }
  const start = async (api: AxiosInstance, wish: Wish, key?: string) => {
    const { status, data } = await ask(api, wish, key)
    if (status !== 200) throw new Error(`the checkout was refused: ${status} ${JSON.stringify(data)}`)
    return data.checkout
  }
  /** A filled cart, and what is needed to check it out. */
  const fill = async (api: AxiosInstance, quantity = 1) => {
    const cart = await store.createCart(api, [{ variant_id: store.variantId, quantity }])
    optionId ??= await shippingOption(api, cart.id)
    return { cartId: cart.id, optionId }
  }
  const look = async (api: AxiosInstance, cartId: string) =>
    (await api.get(`/store/checkout/${cartId}`, store.headers)).data.checkout
  /** What a shopper is told in the end, who waits while somebody else has the payment in hand. */
  const told = (api: AxiosInstance, cartId: string) =>
    until(
      () => look(api, cartId),
      ({ state }) => state !== "processing"
    )
  return { ...store, bodyOf, headersWith, ask, start, fill, look, told }
}

export type OpenCheckout = Awaited<ReturnType<typeof openCheckout>>

import { randomUUID } from "node:crypto"
import { shopSettings } from "./shop-settings"
import { stockedVariant } from "./stocked-variant"

type Outcome = "success" | "declined" | "wrong_amount" | "wrong_currency"
type Region = { id: string; metadata: { sales_channel_id: string }; countries: { iso_2: string }[] }
type Checkout = { cart_id: string; state: string; order_id: string | null; payment: { reference: string } }

const WANJIRU = {
  first_name: "Wanjiru",
  last_name: "Kamau",
  address_1: "Moi Avenue 1",
  city: "Nairobi",
  country_code: "ke",
  phone: "+254712345678",
}

async function json<Answer>(
  url: string,
  body?: object,
  headers: Record<string, string> = {}
): Promise<Answer> {
  const answer = await fetch(url, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

/** Buys a mug in Kenya by the store API, pays it in the sandbox with an outcome, and waits for what comes of it. */
export async function openPayment(outcome: Outcome) {
  const { backEnd, publishableKey, storefront } = shopSettings()
  const store = <Answer>(path: string, body?: object, headers: Record<string, string> = {}) =>
    json<Answer>(`${backEnd}/store/${path}`, body, { "x-publishable-api-key": publishableKey, ...headers })

  const { regions } = await store<{ regions: Region[] }>("regions?fields=id,*countries,+metadata")
  const kenya = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === "ke"))
  const { variant_id } = await stockedVariant("stoneware-mug", "ke")
  const { cart } = await store<{ cart: { id: string } }>("carts", {
    region_id: kenya?.id,
    sales_channel_id: kenya?.metadata.sales_channel_id,
    items: [{ variant_id, quantity: 1 }],
  })
  const shipping = `shipping-options?cart_id=${cart.id}`
  await store(`carts/${cart.id}`, { shipping_address: { country_code: "ke" } })
  const { shipping_options } = await store<{ shipping_options: { id: string }[] }>(shipping)
  const wish = {
    cart_id: cart.id,
    email: "wanjiru@shopper.example",
    shipping_address: WANJIRU,
    shipping_option_id: shipping_options[0]?.id,
    provider_id: "pp_paystack_paystack",
    return_url: `${storefront}/ke/checkout/return`,
  }
  const key = { "idempotency-key": randomUUID() }
  const { checkout } = await store<{ checkout: Checkout }>("checkout", wish, key)
  const { reference } = checkout.payment
  await json(`${process.env.KIONDO_SANDBOX_URL}/sandbox/pay`, { reference, outcome })
  for (let tries = 0; tries < 100; tries++) {
    const { checkout: now } = await store<{ checkout: Checkout }>(`checkout/${cart.id}`)
    if (!["awaiting_payment", "processing"].includes(now.state)) return { reference, ...now }
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`The payment ${reference} came to no end.`)
}

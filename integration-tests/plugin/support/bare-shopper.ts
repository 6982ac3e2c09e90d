type Session = {
  status: string
  data: { reference: string; authorization_url: string; amount: number; currency: string }
}
type Order = { id: string; total: number; currency_code: string }

/** Somebody who buys in a bare app by Medusa's own store calls, and pays by Paystack. */
export class BareShopper {
  constructor(
    private readonly url: string,
    private readonly key: string
  ) {}

  private async call<Body>(path: string, body?: object): Promise<Body> {
    const headers = { "x-publishable-api-key": this.key, "content-type": "application/json" }
    const sent = body ? { method: "POST", body: JSON.stringify(body) } : {}
    const answer = await fetch(`${this.url}/store/${path}`, { ...sent, headers })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json() as Promise<Body>
  }

  /** A filled cart and its open payment. */
  async open() {
    const { regions } = await this.call<{ regions: { id: string; name: string }[] }>("regions")
    const region_id = regions.find(({ name }) => name === "Kenya")?.id
    const { products } = await this.call<{ products: { variants: { id: string }[] }[] }>("products")
    const items = [{ variant_id: products[0]?.variants[0]?.id, quantity: 2 }]
    const { cart } = await this.call<{ cart: { id: string } }>("carts", { region_id, items })
    await this.call(`carts/${cart.id}`, {
      email: "wanjiru@shopper.example",
      shipping_address: { first_name: "Wanjiru", last_name: "Kamau", country_code: "ke" },
    })
    const { payment_collection } = await this.call<{ payment_collection: { id: string } }>(
      "payment-collections",
      { cart_id: cart.id }
    )
    const opened = await this.call<{ payment_collection: { payment_sessions: Session[] } }>(
      `payment-collections/${payment_collection.id}/payment-sessions`,
      { provider_id: "pp_paystack_paystack", data: { email: "wanjiru@shopper.example" } }
    )
    const [session] = opened.payment_collection.payment_sessions
    if (!session) throw new Error("no payment was opened")
    return { cartId: cart.id, session }
  }

  /** The order; rejects with Medusa's words when there is none to be made yet. */
  complete(cartId: string) {
    return this.call<{ type: string; order: Order }>(`carts/${cartId}/complete`, {})
  }

  /** Has the cart become an order, whoever saw to it? */
  async isCompleted(cartId: string): Promise<boolean> {
    const { cart } = await this.call<{ cart: { completed_at?: string | null } }>(
      `carts/${cartId}?fields=id,completed_at`
    )
    return Boolean(cart.completed_at)
  }
}

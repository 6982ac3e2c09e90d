type Json = Record<string, unknown>
type Region = { id: string; currency_code: string; metadata: { sales_channel_id: string } }

/** The few calls of the store API that a purchase takes. */
export class StoreClient {
  constructor(
    private readonly url: string,
    private readonly key: string
  ) {}

  async call<T>(method: "GET" | "POST", path: string, body?: Json): Promise<T> {
    const answer = await fetch(`${this.url}/store/${path}`, {
      method,
      headers: { "x-publishable-api-key": this.key, "content-type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }

  /** A cart of one piece of something that is in stock, to be sent to Berlin. */
  async fillCart(): Promise<string> {
    const { regions } = await this.call<{ regions: Region[] }>("GET", "regions?fields=+metadata")
    const europe = regions.find((region) => region.currency_code === "eur")
    if (!europe) throw new Error("no region sells in euro")
    const address = {
      first_name: "Ada",
      last_name: "Test",
      address_1: "Weg 1",
      city: "Berlin",
      postal_code: "10115",
    }
    const { cart } = await this.call<{ cart: { id: string } }>("POST", "carts", {
      region_id: europe.id,
      sales_channel_id: europe.metadata.sales_channel_id,
      email: "ada@example.com",
      shipping_address: { ...address, country_code: "de" },
      items: [{ variant_id: await this.variantInStock(europe), quantity: 1 }],
    })
    return cart.id
  }

  /** Ships, pays on delivery and completes: the order's id. */
  async buy(cartId: string): Promise<string> {
    const options = await this.call<{ shipping_options: { id: string }[] }>(
      "GET",
      `shipping-options?cart_id=${cartId}`
    )
    await this.call("POST", `carts/${cartId}/shipping-methods`, {
      option_id: options.shipping_options[0]?.id,
    })
    type Collection = { payment_collection: { id: string } }
    const { payment_collection } = await this.call<Collection>("POST", "payment-collections", {
      cart_id: cartId,
    })
    const sessions = `payment-collections/${payment_collection.id}/payment-sessions`
    await this.call("POST", sessions, { provider_id: "pp_system_default" })
    const done = await this.call<{ order: { id: string } }>("POST", `carts/${cartId}/complete`, {})
    return done.order.id
  }

  async productId(handle: string): Promise<string> {
    const { products } = await this.call<{ products: { id: string }[] }>(
      "GET",
      `products?handle=${handle}&fields=id`
    )
    return products[0]?.id ?? ""
  }

  private async variantInStock(region: Region): Promise<string> {
    type Product = { variants: { id: string; inventory_quantity: number }[] }
    const where = `region_id=${region.id}&sales_channel_id=${region.metadata.sales_channel_id}`
    const fields = "limit=5&fields=*variants,+variants.inventory_quantity"
    const { products } = await this.call<{ products: Product[] }>("GET", `products?${where}&${fields}`)
    const variant = products.flatMap(({ variants }) => variants).find((one) => one.inventory_quantity > 5)
    if (!variant) throw new Error("nothing is in stock")
    return variant.id
  }
}

import { shopSettings } from "./shop-settings"

type Price = { id?: string; amount: number; currency_code: string }
type Variant = { id: string; prices: Price[] }
type Product = { id: string; variants: Variant[] }
type Batch = { id: string; prices: Price[] }[]

const plain = ({ id, amount, currency_code }: Price): Price => ({ id, amount, currency_code })

/** What a member of staff does in the back office, by the same API. */
export async function staffClient() {
  const { backEnd } = shopSettings()
  const call = async <Answer>(path: string, body?: unknown, token?: string): Promise<Answer> => {
    const answer = await fetch(`${backEnd}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const { KIONDO_ADMIN_EMAIL: email, KIONDO_ADMIN_PASSWORD: password } = process.env
  const { token } = await call<{ token: string }>("/auth/user/emailpass", { email, password })

  const product = async (handle: string): Promise<Product> => {
    const fields = "fields=id,variants.id,variants.prices.*"
    const found = await call<{ products: Product[] }>(
      `/admin/products?handle=${handle}&${fields}`,
      undefined,
      token
    )
    const [first] = found.products
    if (!first) throw new Error(`there is no product ${handle}`)
    return first
  }
  const save = (productId: string, update: Batch) =>
    call(`/admin/products/${productId}/variants/batch`, { update }, token)
  return {
    product,
    /** Sets one currency's price of some variants; gives back what `restorePrices` needs. */
    setPrices: async (productId: string, variantIds: string[], currency: string, amount: number) => {
      const url = `/admin/products/${productId}?fields=id,variants.id,variants.prices.*`
      const { product: found } = await call<{ product: Product }>(url, undefined, token)
      const chosen = found.variants.filter(({ id }) => variantIds.includes(id))
      const before = chosen.map(({ id, prices }) => ({ id, prices: prices.map(plain) }))
      const changed = before.map(({ id, prices }) => ({
        id,
        prices: prices.map((price) => (price.currency_code === currency ? { ...price, amount } : price)),
      }))
      await save(productId, changed)
      return before
    },
    restorePrices: (productId: string, before: Batch) => save(productId, before),
  }
}

export type StaffClient = Awaited<ReturnType<typeof staffClient>>

export type CheckoutAddress = {
  first_name?: string
  last_name?: string
  company?: string
  address_1?: string
  address_2?: string
  city?: string
  province?: string
  postal_code?: string
  country_code: string
  phone?: string
}

/** What a shopper sends with the one checkout call; `return_url` is where the provider sends them back to. */
export type CheckoutInput = {
  cart_id: string
  email: string
  shipping_address: CheckoutAddress
  billing_address?: CheckoutAddress
  shipping_option_id: string
  provider_id: string
  return_url: string
  expected_total?: number
  /** What the shopper chose at the provider, such as a saved card; the provider checks it. */
  payment_data?: { saved_card?: string; save_card?: boolean; channels?: string[] }
  idempotency_key: string
}

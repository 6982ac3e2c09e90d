type Level = { location_id: string; stocked_quantity: number; reserved_quantity: number }

/** A variant with what is in stock of it, location by location. */
export type StockedVariant = {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items: {
    inventory_item_id: string
    required_quantity: number
    inventory: { location_levels: Level[] } | null
  }[]
}

/** The cart as the checkout call finds it. */
export type CheckoutCart = {
  id: string
  completed_at: string | Date | null
  currency_code: string
  locale: string | null
  total: number
  /** The total with all its digits, as core compares it. */
  raw_total: { value: string }
  /** What prices of shipping may depend on. */
  item_total: number
  region_id: string
  sales_channel_id: string
  /** The stock locations that serve its sales channel. */
  location_ids: string[]
  customer_id: string | null
  metadata: Record<string, unknown> | null
  customer: { id: string; has_account: boolean } | null
  region: {
    id: string
    automatic_taxes: boolean
    countries: { iso_2: string }[]
    payment_providers: { id: string; is_enabled: boolean }[]
  }
  items: {
    id: string
    unit_price: number
    is_custom_price: boolean
    variant_id: string
    quantity: number
    variant: StockedVariant | null
  }[]
  shipping_methods: { id: string }[]
  promotions: { id: string }[]
  payment_collection: { id: string; payment_sessions: { id: string; provider_id: string }[] } | null
}

/**
 * The cart as the steps hand it on, without what only its admission needs: the engine writes all that steps answer to
 * its record after each of them.
 */
export type AdmittedCart = Omit<CheckoutCart, "region" | "items"> & {
  region: Pick<CheckoutCart["region"], "id" | "automatic_taxes">
  items: Omit<CheckoutCart["items"][number], "variant">[]
}

/** What a payment is opened for. */
export type PricedCart = Pick<
  CheckoutCart,
  "id" | "total" | "raw_total" | "currency_code" | "payment_collection"
>

const PAYMENT_FIELDS = [
  "id",
  "currency_code",
  "total",
  "raw_total",
  "payment_collection.id",
  "payment_collection.payment_sessions.id",
  "payment_collection.payment_sessions.provider_id",
]

/** What core hands to a tax provider of each line, beside its price. */
const TAX_FIELDS = [
  "title",
  "is_giftcard",
  "product_id",
  "product_title",
  "product_description",
  "product_subtitle",
  "product_type",
  "product_type_id",
  "product_collection",
  "product_handle",
  "variant_title",
  "variant_sku",
  "variant_barcode",
]

export const ARRIVING_CART_FIELDS = [
  ...PAYMENT_FIELDS,
  "completed_at",
  "locale",
  "item_total",
  "region_id",
  "sales_channel_id",
  "customer_id",
  "metadata",
  "customer.has_account",
  "region.automatic_taxes",
  "region.countries.iso_2",
  "region.payment_providers.id",
  "region.payment_providers.is_enabled",
  "items.id",
  "items.variant_id",
  "items.quantity",
  "items.unit_price",
  "items.is_custom_price",
  ...TAX_FIELDS.map((field) => `items.${field}`),
  "promotions.id",
  "shipping_methods.id",
  "items.variant.id",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.variant_id",
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.location_levels.location_id",
  "items.variant.inventory_items.inventory.location_levels.stocked_quantity",
  "items.variant.inventory_items.inventory.location_levels.reserved_quantity",
]

/** What is new once address, shipping and taxes are set. */
export const PRICED_CART_FIELDS = PAYMENT_FIELDS

import { EU_VAT_RATES } from "./vat-rates"
import type { WarehouseName } from "./warehouses"

export type CurrencyCode = "eur" | "usd" | "kes" | "ngn" | "ghs" | "zar"

/** One region: who buys in it, in which money, from which warehouse, and what delivery costs in major units. */
export type Market = {
  name: string
  currency: CurrencyCode
  tax_inclusive: boolean
  countries: string[]
  warehouse: WarehouseName
  standard: { price: number; description: string }
  express: { price: number; description: string }
}

const BERLIN = { warehouse: "Berlin workshop", tax_inclusive: true } as const
const AIR_FREIGHT = "Tracked, by air: eight to twelve working days"
const COURIER = "By courier to the door: three to five working days"

/** The first one is the store's default region and currency. */
export const MARKETS: [Market, ...Market[]] = [
  {
    ...BERLIN,
    name: "Europe",
    currency: "eur",
    countries: Object.keys(EU_VAT_RATES),
    standard: { price: 5.9, description: "Tracked: two to five working days" },
    express: { price: 14.9, description: "By courier: one to two working days" },
  },
  {
    name: "United States",
    warehouse: "Austin workshop",
    currency: "usd",
    tax_inclusive: false,
    countries: ["us"],
    standard: { price: 7.95, description: "Tracked ground: three to six business days" },
    express: { price: 19.95, description: "By air: two business days" },
  },
  {
    ...BERLIN,
    name: "Kenya",
    currency: "kes",
    countries: ["ke"],
    standard: { price: 1200, description: AIR_FREIGHT },
    express: { price: 2900, description: COURIER },
  },
  {
    ...BERLIN,
    name: "Nigeria",
    currency: "ngn",
    countries: ["ng"],
    standard: { price: 14500, description: AIR_FREIGHT },
    express: { price: 32000, description: COURIER },
  },
  {
    ...BERLIN,
    name: "Ghana",
    currency: "ghs",
    countries: ["gh"],
    standard: { price: 110, description: AIR_FREIGHT },
    express: { price: 250, description: COURIER },
  },
  {
    ...BERLIN,
    name: "South Africa",
    currency: "zar",
    countries: ["za"],
    standard: { price: 149, description: AIR_FREIGHT },
    express: { price: 379, description: COURIER },
  },
]

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
  standard: { fee: number; description: string }
  express: { fee: number; description: string }
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
    standard: { fee: 5.9, description: "Tracked: two to five working days" },
    express: { fee: 14.9, description: "By courier: one to two working days" },
  },
  {
    name: "United States",
    warehouse: "Austin workshop",
    currency: "usd",
    tax_inclusive: false,
    countries: ["us"],
    standard: { fee: 7.95, description: "Tracked ground: three to six business days" },
    express: { fee: 19.95, description: "By air: two business days" },
  },
  {
    ...BERLIN,
    name: "Kenya",
    currency: "kes",
    countries: ["ke"],
    standard: { fee: 1200, description: AIR_FREIGHT },
    express: { fee: 2900, description: COURIER },
  },
  {
    ...BERLIN,
    name: "Nigeria",
    currency: "ngn",
    countries: ["ng"],
    standard: { fee: 14500, description: AIR_FREIGHT },
    express: { fee: 32000, description: COURIER },
  },
  {
    ...BERLIN,
    name: "Ghana",
    currency: "ghs",
    countries: ["gh"],
    standard: { fee: 110, description: AIR_FREIGHT },
    express: { fee: 250, description: COURIER },
  },
  {
    ...BERLIN,
    name: "South Africa",
    currency: "zar",
    countries: ["za"],
    standard: { fee: 149, description: AIR_FREIGHT },
    express: { fee: 379, description: COURIER },
  },
]

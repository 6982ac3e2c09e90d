import { EU_VAT_RATES } from "./vat-rates"
import { US_SALES_TAX_RATES } from "./us-sales-tax-rates"

/** A country or, with a province, a part of one, and its standard rate in percent. */
export type TaxRegionSeed = { country: string; province?: string; name: string; rate: number }

/**
 * Africa, 2026: Kenya VAT Act 2013, section 5; Nigeria Tax Act 2025; South Africa VAT Act 89 of 1991,
 * section 7 (the rise planned for 2025 was withdrawn). Ghana VAT Act 2025 (Act 1151), from January 2026: VAT 15, NHIL
 * 2.5 and GETFund levy 2.5 on the same base, and no COVID-19 levy, which makes 20 (Ghana Revenue Authority).
 */
const AFRICA: TaxRegionSeed[] = [
  { country: "ke", name: "VAT", rate: 16 },
  { country: "ng", name: "VAT", rate: 7.5 },
  { country: "gh", name: "VAT, NHIL and GETFund levy", rate: 20 },
  { country: "za", name: "VAT", rate: 15 },
]

/** Countries come before their provinces, which need them as parents. */
export const TAX_REGIONS: TaxRegionSeed[] = [
  ...Object.entries(EU_VAT_RATES).map(([country, rate]) => ({ country, name: "VAT", rate })),
  ...AFRICA,
  { country: "us", name: "Sales tax", rate: 0 },
  ...Object.entries(US_SALES_TAX_RATES).map(([province, rate]) => ({
    country: "us",
    province,
    name: "Sales tax",
    rate,
  })),
]

import { expect, it } from "vitest"
import { formatMoney } from "../format-money"

it.each([
  [24, "eur", "de", "€24"],
  [1250.5, "eur", "fr", "€1,250.50"],
  [24, "usd", "us", "$24"],
  [3200, "kes", "ke", "Ksh 3,200"],
  [45000, "ngn", "ng", "₦45,000"],
  [310, "ghs", "gh", "GH₵310"],
])("writes %d %s for %s as %s", (amount, currency, country, text) => {
  expect(formatMoney(amount, currency, country).replaceAll("\u00a0", " ")).toBe(text)
})

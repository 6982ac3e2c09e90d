import { type Page } from "playwright-core"
import { ask } from "./ask"
import { settled } from "./shopping"
import { stockedVariant } from "./stocked-variant"

/** Puts a mug into the basket and opens the checkout in a country. */
export async function openCheckout(page: Page, country: string): Promise<void> {
  await page.goto(`/${country}/cart`)
  const { variant_id } = await stockedVariant("stoneware-mug", country)
  await ask(page, "/api/cart/items", { method: "POST", body: { country, variant_id, quantity: 1 } })
  await page.goto(`/${country}/checkout`)
  await page.locator("#email").waitFor()
  await settled(page)
}

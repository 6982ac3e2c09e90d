import { type Page } from "playwright-core"
import { type SampleDetails } from "./sample-details"

/** Waits until no part of the page says it is busy: then totals are final. */
export async function settled(page: Page): Promise<void> {
  // What was typed is kept when a field is left: give the request time to start.
  await page.waitForTimeout(300)
  await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"))
}

/** Puts what the product page shows into the basket. */
export async function addToBasket(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add to basket" }).click()
  await page.getByText("added to your basket").waitFor()
}

/** Fills the checkout in, as by hand, and waits until the shop has worked the total out. */
export async function fillCheckout(page: Page, details: SampleDetails): Promise<void> {
  await page.locator("#email").waitFor()
  for (const [field, value] of Object.entries(details)) {
    const input = page.locator(`#${field}`)
    if ((await input.evaluate((element) => element.tagName)) === "SELECT") await input.selectOption(value)
    else await input.fill(value)
  }
  await page.locator("#first_name").focus()
  await settled(page)
}

/** Presses the button that places the order, and waits for the confirmation. */
export async function placeOrder(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Buy now/ }).click()
  await page.waitForURL(/\/order\/order_/)
  await page.getByRole("heading", { name: /^Thank you/ }).waitFor()
}

import { type Page } from "playwright-core"

/** What a person can press on the sandbox's payment page. */
export const CHOICES = {
  pay: "Pay",
  cancel: "Cancel",
  decline: /^Decline/,
  slow: /^Slow/,
  wrongAmount: /^Wrong amount/,
} as const

/** Waits for the payment page, and gives its address. */
export async function paymentPage(page: Page): Promise<string> {
  await page.waitForURL(/\/pay\//)
  await page.getByRole("button", { name: CHOICES.pay, exact: true }).waitFor()
  return page.url()
}

/** Does on the payment page what a person would. */
export async function choose(page: Page, choice: keyof typeof CHOICES): Promise<void> {
  await paymentPage(page)
  const name = CHOICES[choice]
  await page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name }).click()
}

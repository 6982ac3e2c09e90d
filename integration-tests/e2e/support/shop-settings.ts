/** Where the running shop is; the test runner starts it and says so. */
export function shopSettings() {
  const storefront = process.env.KIONDO_STOREFRONT_URL
  const backEnd = process.env.KIONDO_BACKEND_URL
  const publishableKey = process.env.KIONDO_PUBLISHABLE_KEY
  if (!storefront || !backEnd || !publishableKey) {
    throw new Error(
      "Browser tests need KIONDO_STOREFRONT_URL, KIONDO_BACKEND_URL and KIONDO_PUBLISHABLE_KEY."
    )
  }
  return { storefront: storefront.replace(/\/$/, ""), backEnd: backEnd.replace(/\/$/, ""), publishableKey }
}

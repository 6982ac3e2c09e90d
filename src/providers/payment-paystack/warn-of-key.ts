import type { Context } from "./context"

/** Says aloud that real money moves where it should not, or that none does where it should. */
export function warnOfKey({ settings, logger }: Pick<Context, "settings" | "logger">): void {
  const isLive = settings.secret_key.startsWith("sk_live_")
  if (isLive && !settings.production)
    logger.warn(
      "PAYSTACK: A LIVE KEY OUTSIDE PRODUCTION. Every payment here takes real money. Use a test key."
    )
  if (!isLive && settings.production)
    logger.warn("PAYSTACK: A TEST KEY IN PRODUCTION. Orders are placed and no money comes. Use the live key.")
}

import { createHmac } from "node:crypto"
import type { Logger } from "@medusajs/framework/types"
import type { PaystackOptions } from "../options"
import PaystackProviderService from "../service"
import { FakePaystack } from "./fake-paystack"

export const KEY = "sk_test_abc"
export const SESSION = "payses_01JABCDEFGHJKMNPQRSTVWXYZ0"
export const FIRST = "payses-01JABCDEFGHJKMNPQRSTVWXYZ0.1"
export const SECOND = "payses-01JABCDEFGHJKMNPQRSTVWXYZ0.2"
export const EMAIL = "shopper@example.com"

/** The provider before a fake Paystack, its clock stopped. */
export function startProvider(options: Partial<PaystackOptions> = {}) {
  const paystack = new FakePaystack()
  const logged: string[] = []
  const slept: number[] = []
  const log = (message: unknown) => void logged.push(String(message))
  const logger = { warn: log, error: log } as Partial<Logger> as Logger
  const provider = new PaystackProviderService(
    { logger },
    { secret_key: KEY, ...options },
    {
      fetch: paystack.fetch,
      now: () => Date.parse("2026-11-21T10:00:00Z"),
      sleep: async (milliseconds) => slept.push(milliseconds),
      random: () => 0.5,
    }
  )
  const open = async (
    data: Record<string, unknown> = {},
    amount = 25,
    currency_code = "kes",
    context = {}
  ) => {
    const input = { amount, currency_code, data: { email: EMAIL, ...data, session_id: SESSION }, context }
    const opened = await provider.initiatePayment(input)
    // As the payment module stores it: what the client wrote, and over it what the provider gives.
    return JSON.parse(JSON.stringify({ ...data, ...opened.data })) as Record<string, unknown>
  }
  const signed = (event: unknown, body = JSON.stringify(event)) => ({
    data: {},
    rawData: body,
    headers: { "x-paystack-signature": createHmac("sha512", KEY).update(body).digest("hex") } as Record<
      string,
      unknown
    >,
  })
  return { paystack, provider, logged, slept, open, signed }
}

import { model } from "@medusajs/framework/utils"

export const ATTEMPT_STATES = [
  "awaiting",
  "paid",
  "completed",
  "failed",
  "expired",
  "closed",
  "held",
  "refunding",
  "refunded",
] as const

/** One payment with one provider reference for one cart: what was asked, and how it stands. */
export const PaymentAttempt = model
  .define(
    { name: "KiondoPaymentAttempt", tableName: "kiondo_payment_attempt" },
    {
      id: model.id({ prefix: "payatt" }).primaryKey(),
      reference: model.text().searchable(),
      provider_id: model.text(),
      cart_id: model.text().searchable(),
      session_id: model.text(),
      payment_collection_id: model.text(),
      /** What the provider needs to find the payment again, also when core has removed the session. */
      provider_data: model.json(),
      amount: model.bigNumber(),
      currency_code: model.text(),
      state: model.enum([...ATTEMPT_STATES]).default("awaiting"),
      reason: model.text().nullable(),
      /** Why staff must look at it; null when all is well. */
      attention: model.text().nullable(),
      order_id: model.text().searchable().nullable(),
      refunded_amount: model.bigNumber().nullable(),
      /** What the last verification found, so that the ledger tells changes and not each look. */
      last_finding: model.text().nullable(),
      checked_at: model.dateTime().nullable(),
      next_check_at: model.dateTime().nullable(),
      expires_at: model.dateTime(),
    }
  )
  .indexes([
    { on: ["provider_id", "reference"], unique: true },
    { on: ["session_id"] },
    { on: ["cart_id"] },
    { on: ["order_id"] },
    { on: ["next_check_at"], where: "next_check_at IS NOT NULL" },
    { on: ["created_at"] },
  ])

import { model } from "@medusajs/framework/utils"

/** One line of the payment ledger. Append-only: the database refuses to change or delete one. */
export const PaymentLedgerEntry = model
  .define(
    { name: "KiondoPaymentLedgerEntry", tableName: "kiondo_payment_ledger_entry" },
    {
      id: model.id({ prefix: "payled" }).primaryKey(),
      attempt_id: model.text().nullable(),
      provider_id: model.text(),
      kind: model.text(),
      outcome: model.text(),
      actor: model.text(),
      amount: model.bigNumber().nullable(),
      currency_code: model.text().nullable(),
      /** The provider's own event id, or the hash of the raw webhook: one event counts once. */
      event_key: model.text().nullable(),
      detail: model.json().nullable(),
      occurred_at: model.dateTime(),
    }
  )
  .indexes([
    { on: ["attempt_id"] },
    { on: ["provider_id", "event_key"], unique: true, where: "event_key IS NOT NULL" },
  ])

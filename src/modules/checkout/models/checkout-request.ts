import { model } from "@medusajs/framework/utils"

/** An Idempotency-Key that was used for a cart, with the hash of what was asked under it. */
export const CheckoutRequest = model
  .define(
    { name: "KiondoCheckoutRequest", tableName: "kiondo_checkout_request" },
    {
      id: model.id({ prefix: "chkreq" }).primaryKey(),
      cart_id: model.text(),
      key: model.text(),
      fingerprint: model.text(),
      attempt_id: model.text().nullable(),
    }
  )
  .indexes([{ on: ["cart_id", "key"], unique: true }])

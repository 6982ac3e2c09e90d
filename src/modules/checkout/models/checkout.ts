import { model } from "@medusajs/framework/utils"

/** One row a cart in checkout: who works on it at this moment, and whether it must be put right first. */
export const Checkout = model
  .define(
    { name: "KiondoCheckout", tableName: "kiondo_checkout" },
    {
      id: model.id({ prefix: "chk" }).primaryKey(),
      cart_id: model.text(),
      leased_by: model.text().nullable(),
      leased_until: model.dateTime().nullable(),
      interrupted: model.boolean().default(false),
    }
  )
  .indexes([{ on: ["cart_id"], unique: true }])

const { writeFileSync } = require("node:fs")
const {
  createApiKeysWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} = require("@medusajs/medusa/core-flows")

const REGIONS = [
  { name: "Germany", currency_code: "eur", countries: ["de"] },
  { name: "Kenya", currency_code: "kes", countries: ["ke"], payment_providers: ["pp_paystack_paystack"] },
]

const voucher = (channels) => ({
  title: "Voucher",
  status: "published",
  sales_channels: channels.map(({ id }) => ({ id })),
  options: [{ title: "Size", values: ["Small"] }],
  variants: [
    {
      title: "Small",
      options: { Size: "Small" },
      manage_inventory: false,
      prices: [{ amount: 1249.75, currency_code: "kes" }],
    },
  ],
})

/** Two regions, one channel, something that needs no shipping, and a publishable key, put where the test looks for it. */
exports.default = async function openStore({ container }) {
  await createRegionsWorkflow(container).run({ input: { regions: REGIONS } })
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Web" }] },
  })
  await createProductsWorkflow(container).run({ input: { products: [voucher(channels)] } })
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "test" }] },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys[0].id, add: channels.map(({ id }) => id) },
  })
  writeFileSync(process.env.KEY_FILE, keys[0].token)
}

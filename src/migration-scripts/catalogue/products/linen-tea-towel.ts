import type { ProductSeed } from "../product-seed"

export const linenTeaTowel: ProductSeed = {
  handle: "linen-tea-towel",
  title: "Linen tea towel",
  subtitle: "Dries a glass without a hair left behind",
  category: "textiles",
  collection: "everyday-table",
  description: [
    "Cotton leaves lint on a wine glass. Linen does not: the fibre is as long as a finger and stays where it is. After the third wash it also starts to drink properly; the first two it sulks.",
    "Rasa has the cloth woven in Panevezys and sews the corners at an angle, so there is no lump for the iron to trip over. The loop is sewn through, not stuck on, because everybody hangs them up wet.",
    "It is good for bread, for proving, as a napkin for a very large person, and in twenty years as the best duster in the house.",
  ],
  material: "Linen",
  materials: "Flax linen, 190 g/m², woven with a check or a stripe, mitred corners, hanging loop",
  care: "Wash at 60 °C, no softener: it seals the fibre and the towel stops drinking.",
  maker: "Rasa Petrauskiene's sewing room, Kaunas, Lithuania",
  dimensions: "48 × 70 cm",
  origin_country: "lt",
  hs_code: "630299",
  options: [
    { title: "Set", values: ["One", "Set of three"] },
    { title: "Pattern", values: ["Stripe", "Check"] },
  ],
  variants: [
    {
      sku: "KIO-LTT-1-STR",
      options: { Set: "One", Pattern: "Stripe" },
      weight: 75,
      prices: { eur: 14, usd: 15, kes: 1550, ngn: 17500, ghs: 135, zar: 229 },
      stock: { berlin: 48, austin: 41 },
    },
    {
      sku: "KIO-LTT-1-CHK",
      options: { Set: "One", Pattern: "Check" },
      weight: 75,
      prices: { eur: 14, usd: 15, kes: 1550, ngn: 17500, ghs: 135, zar: 229 },
      stock: { berlin: 35, austin: 27 },
    },
    {
      sku: "KIO-LTT-3-STR",
      options: { Set: "Set of three", Pattern: "Stripe" },
      weight: 225,
      prices: { eur: 36, usd: 39, kes: 3950, ngn: 45000, ghs: 350, zar: 569 },
      stock: { berlin: 20, austin: 13 },
    },
    {
      sku: "KIO-LTT-3-CHK",
      options: { Set: "Set of three", Pattern: "Check" },
      weight: 225,
      prices: { eur: 36, usd: 39, kes: 3950, ngn: 45000, ghs: 350, zar: 569 },
      stock: { berlin: 11, austin: 3 },
    },
  ],
}

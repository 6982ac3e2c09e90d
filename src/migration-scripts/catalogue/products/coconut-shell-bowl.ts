import type { ProductSeed } from "../product-seed"

export const coconutShellBowl: ProductSeed = {
  handle: "coconut-shell-bowl",
  title: "Coconut shell bowl",
  subtitle: "Breakfast in half a coconut",
  category: "kitchen",
  collection: "everyday-table",
  description: [
    "Behind every jar of coconut oil there are two half shells. Most are burnt for charcoal. Nimal Fernando keeps the round ones, sands off the husk and polishes the shell until it looks like dark wood.",
    "They are as thin as a cup, weigh nothing and do not stand quite level, because coconuts do not. On a table that is charming; on a moving train it is not.",
    "Sold in sets, because one is a souvenir and four are breakfast.",
  ],
  material: "Coconut shell",
  materials: "Coconut shell, sanded and polished with coconut oil",
  care: "Wash by hand in warm water. Not for the microwave, the oven or boiling soup.",
  maker: "Nimal Fernando's yard, Kurunegala, Sri Lanka",
  dimensions: "Regular Ø 12–13 cm, about 400 ml; large Ø 14–15 cm, about 600 ml",
  origin_country: "lk",
  options: [{ title: "Set", values: ["Two regular", "Four regular", "Two large"] }],
  variants: [
    {
      sku: "KIO-CSB-2R",
      options: { Set: "Two regular" },
      weight: 260,
      prices: { eur: 15, usd: 16, kes: 1650, ngn: 19000, ghs: 145, zar: 239 },
      stock: { berlin: 36, austin: 30 },
    },
    {
      sku: "KIO-CSB-4R",
      options: { Set: "Four regular" },
      weight: 520,
      prices: { eur: 27, usd: 29, kes: 2950, ngn: 34000, ghs: 260, zar: 429 },
      stock: { berlin: 18, austin: 13 },
    },
    {
      sku: "KIO-CSB-2L",
      options: { Set: "Two large" },
      weight: 360,
      prices: { eur: 19, usd: 20, kes: 2100, ngn: 24000, ghs: 185, zar: 299 },
      stock: { berlin: 9, austin: 1 },
    },
  ],
}

import type { ProductSeed } from "../product-seed"

export const oliveWoodServingBoard: ProductSeed = {
  handle: "olive-wood-serving-board",
  title: "Olive wood serving board",
  subtitle: "One plank, its own grain, no glue",
  category: "kitchen",
  collection: "everyday-table",
  description: [
    "Cut from one plank, bark edge left on where the tree had it. Olive is dense and oily, so it takes a knife without furring up and does not drink the juice of a tomato.",
    "The trees around Sfax are felled when they stop bearing, usually past eighty years. Slim Gharbi saws the trunk, stacks it under a roof for two years and only then decides what each plank will be. No two are alike; the photograph is a relative, not a portrait.",
    "Fine cracks near a knot are the wood's own and are filled with nothing. If one grows, write to us and we send another board.",
  ],
  material: "Olive wood",
  materials: "Solid olive wood, finished with sunflower oil and beeswax",
  care: "Wash by hand with warm water, dry standing. Oil it when it looks pale. A dishwasher will split it within the week.",
  maker: "Slim Gharbi and his son, Sfax, Tunisia",
  dimensions: "Small 30 × 15 × 2 cm, medium 40 × 18 × 2 cm, large 50 × 20 × 2.2 cm",
  origin_country: "tn",
  hs_code: "441990",
  options: [{ title: "Size", values: ["Small", "Medium", "Large"] }],
  variants: [
    {
      sku: "KIO-OSB-S",
      options: { Size: "Small" },
      weight: 620,
      prices: { eur: 32, usd: 34, kes: 3500, ngn: 40000, ghs: 310, zar: 499 },
      stock: { berlin: 24, austin: 19 },
    },
    {
      sku: "KIO-OSB-M",
      options: { Size: "Medium" },
      weight: 1020,
      prices: { eur: 46, usd: 49, kes: 5000, ngn: 57500, ghs: 440, zar: 719 },
      stock: { berlin: 16, austin: 12 },
    },
    {
      sku: "KIO-OSB-L",
      options: { Size: "Large" },
      weight: 1650,
      prices: { eur: 68, usd: 72, kes: 7400, ngn: 85000, ghs: 650, zar: 1079 },
      stock: { berlin: 9, austin: 3 },
    },
  ],
}

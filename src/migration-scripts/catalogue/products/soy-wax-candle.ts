import type { ProductSeed } from "../product-seed"

export const soyWaxCandle: ProductSeed = {
  handle: "soy-wax-candle",
  title: "Soy wax candle",
  subtitle: "Burns forty hours and then it is a glass",
  category: "home",
  collection: "quiet-corners",
  description: [
    "Poured into jars that have held mustard. Leonie Brandt collects them from four restaurants, boils off the labels and fills them by jug; there may be a faint M on the bottom.",
    "The wax is soy grown in Austria and Italy. The scents are mixed from essential oils and nature-identical ones, because cedar and smoke do not come out of a plant at a price anyone would pay. She keeps them low: you notice when you come in, and then not.",
    "When it is burnt down, pour in hot water, lift out the rest, and you have a tumbler.",
  ],
  material: "Soy wax",
  materials: "European soy wax, cotton wick, fragrance at six percent; reused glass",
  care: "First burn until the whole surface is liquid. Trim the wick to five millimetres. Never leave it alone.",
  maker: "Leonie Brandt, Leipzig, Germany",
  dimensions: "Small 120 g, about 22 hours; large 220 g, about 40 hours",
  origin_country: "de",
  hs_code: "340600",
  options: [
    { title: "Scent", values: ["Cedar", "Fig leaf", "Unscented"] },
    { title: "Size", values: ["Small", "Large"] },
  ],
  variants: [
    {
      sku: "KIO-SWC-CED-S",
      options: { Scent: "Cedar", Size: "Small" },
      weight: 290,
      prices: { eur: 17, usd: 18, kes: 1850, ngn: 21500, ghs: 165, zar: 269 },
      stock: { berlin: 26, austin: 20 },
    },
    {
      sku: "KIO-SWC-CED-L",
      options: { Scent: "Cedar", Size: "Large" },
      weight: 470,
      prices: { eur: 27, usd: 29, kes: 2950, ngn: 34000, ghs: 260, zar: 429 },
      stock: { berlin: 17, austin: 13 },
    },
    {
      sku: "KIO-SWC-FIG-S",
      options: { Scent: "Fig leaf", Size: "Small" },
      weight: 290,
      prices: { eur: 17, usd: 18, kes: 1850, ngn: 21500, ghs: 165, zar: 269 },
      stock: { berlin: 23, austin: 18 },
    },
    {
      sku: "KIO-SWC-FIG-L",
      options: { Scent: "Fig leaf", Size: "Large" },
      weight: 470,
      prices: { eur: 27, usd: 29, kes: 2950, ngn: 34000, ghs: 260, zar: 429 },
      stock: { berlin: 11, austin: 2 },
    },
    {
      sku: "KIO-SWC-UNS-S",
      options: { Scent: "Unscented", Size: "Small" },
      weight: 290,
      prices: { eur: 15, usd: 16, kes: 1650, ngn: 19000, ghs: 145, zar: 239 },
      stock: { berlin: 14, austin: 10 },
    },
    {
      sku: "KIO-SWC-UNS-L",
      options: { Scent: "Unscented", Size: "Large" },
      weight: 470,
      prices: { eur: 24, usd: 26, kes: 2650, ngn: 30000, ghs: 235, zar: 379 },
      stock: { berlin: 3, austin: 8 },
    },
  ],
}

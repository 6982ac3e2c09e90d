import type { ProductSeed } from "../product-seed"

export const bananaFibreBreadBasket: ProductSeed = {
  handle: "banana-fibre-bread-basket",
  title: "Banana fibre bread basket",
  subtitle: "Round, shallow, made to be passed",
  category: "baskets",
  collection: "woven-by-hand",
  description: [
    "A banana plant fruits once and is cut down. What is left is a stem of long fibres that most farms compost. In Masaka some of it becomes this: a bread basket that weighs less than the loaf.",
    "The fibre is split, scraped and dried on a roof for a week, then coiled and stitched with raffia. Nalongo Kisakye turns the rim under in the last round, which is slow and is the reason it has no sharp end to catch a sleeve.",
    "It will darken where hands hold it. We find the old ones better looking than the new ones.",
  ],
  material: "Banana fibre, raffia",
  materials: "Dried banana stem fibre, raffia stitching, undyed or coloured with tree bark and iron-rich mud",
  care: "Crumbs out, wipe with a barely damp cloth, let it dry flat. Never in the dishwasher.",
  maker: "Nalongo Kisakye and six neighbours, Masaka, Uganda",
  dimensions: "Small Ø 22 × 6 cm, large Ø 30 × 7 cm",
  origin_country: "ug",
  hs_code: "460219",
  options: [
    { title: "Size", values: ["Small", "Large"] },
    { title: "Colour", values: ["Natural", "Bark brown"] },
  ],
  variants: [
    {
      sku: "KIO-BFB-S-NAT",
      options: { Size: "Small", Colour: "Natural" },
      weight: 140,
      prices: { eur: 19, usd: 21, kes: 2100, ngn: 24000, ghs: 185, zar: 299 },
      stock: { berlin: 30, austin: 22 },
    },
    {
      sku: "KIO-BFB-S-BRK",
      options: { Size: "Small", Colour: "Bark brown" },
      weight: 140,
      prices: { eur: 19, usd: 21, kes: 2100, ngn: 24000, ghs: 185, zar: 299 },
      stock: { berlin: 17, austin: 12 },
    },
    {
      sku: "KIO-BFB-L-NAT",
      options: { Size: "Large", Colour: "Natural" },
      weight: 240,
      prices: { eur: 27, usd: 29, kes: 2950, ngn: 34000, ghs: 260, zar: 429 },
      stock: { berlin: 21, austin: 3 },
    },
    {
      sku: "KIO-BFB-L-BRK",
      options: { Size: "Large", Colour: "Bark brown" },
      weight: 240,
      prices: { eur: 27, usd: 29, kes: 2950, ngn: 34000, ghs: 260, zar: 429 },
      stock: { berlin: 3, austin: 9 },
    },
  ],
}

import type { ProductSeed } from "../product-seed"

export const sheaButterSoap: ProductSeed = {
  handle: "shea-butter-soap",
  title: "Shea butter soap",
  subtitle: "A mild bar that rinses clean",
  category: "bath",
  collection: "quiet-corners",
  description: [
    "Shea nuts fall from trees nobody plants. The women of Sagnarigu gather them in the cool of the morning, boil, crack, roast and knead them to butter by hand, and keep the best fifth for soap.",
    "It is stirred cold and cured for six weeks, which keeps the glycerine in the bar instead of selling it off. There is no palm oil in it. Unscented means without any scent, not with a scent that covers one.",
    "Contains, in the scented bars: citral, limonene, linalool, as lemongrass and lavender oils do. Wrapped in paper, nothing else.",
  ],
  material: "Soap",
  materials: "Saponified shea butter, coconut and olive oil, glycerine; scented bars with essential oil",
  care: "Keep it on a dish that drains. A dry bar lasts six weeks, a wet one two.",
  maker: "Ayishetu Mahama and the women of Sagnarigu, Tamale, Ghana",
  dimensions: "100 g a bar, 8 × 5.5 × 2.5 cm",
  origin_country: "gh",
  hs_code: "340111",
  options: [{ title: "Scent", values: ["Unscented", "Lemongrass", "Lavender"] }],
  variants: [
    {
      sku: "KIO-SBS-UNS",
      options: { Scent: "Unscented" },
      weight: 110,
      prices: { eur: 7.5, usd: 7.95, kes: 820, ngn: 9500, ghs: 70, zar: 119 },
      stock: { berlin: 70, austin: 52 },
    },
    {
      sku: "KIO-SBS-LEM",
      options: { Scent: "Lemongrass" },
      weight: 110,
      prices: { eur: 7.9, usd: 8.5, kes: 870, ngn: 9900, ghs: 75, zar: 125 },
      stock: { berlin: 48, austin: 39 },
    },
    {
      sku: "KIO-SBS-LAV",
      options: { Scent: "Lavender" },
      weight: 110,
      prices: { eur: 7.9, usd: 8.5, kes: 870, ngn: 9900, ghs: 75, zar: 125 },
      stock: { berlin: 25, austin: 3 },
    },
  ],
}

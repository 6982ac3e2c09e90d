import type { ProductSeed } from "../product-seed"

export const brassWallHooks: ProductSeed = {
  handle: "brass-wall-hooks",
  title: "Brass wall hooks",
  subtitle: "Cast in sand, polished by coats",
  category: "home",
  collection: "quiet-corners",
  description: [
    "A hook is a small thing you touch each day, usually with a wet coat in the other hand. These are heavy, round where the cloth hangs, and held by two screws instead of one, so they do not spin.",
    "Irfan Ansari casts them in damp sand from scrap brass: taps, fittings, the odd trophy. The seam is filed off and the front polished; the back is left as it came out of the sand.",
    "Unlacquered brass darkens in weeks where nobody touches it and shines where everybody does. After a year you can read the household on it.",
  ],
  material: "Brass",
  materials: "Solid sand-cast brass, unlacquered; two brass screws a hook",
  care: "Leave it to darken, or bring it back with lemon and salt. No lacquer, so nothing peels.",
  maker: "Irfan Ansari's foundry, Moradabad, India",
  dimensions: "Single 4 × 6 × 4 cm, double 4 × 9 × 5 cm; holds 8 kg in a proper wall",
  origin_country: "in",
  hs_code: "830250",
  options: [
    { title: "Type", values: ["Single", "Double"] },
    { title: "Set", values: ["Two hooks", "Four hooks"] },
  ],
  variants: [
    {
      sku: "KIO-BWH-SIN-2",
      options: { Type: "Single", Set: "Two hooks" },
      weight: 240,
      prices: { eur: 22, usd: 24, kes: 2400, ngn: 27500, ghs: 215, zar: 349 },
      stock: { berlin: 25, austin: 18 },
    },
    {
      sku: "KIO-BWH-SIN-4",
      options: { Type: "Single", Set: "Four hooks" },
      weight: 480,
      prices: { eur: 40, usd: 43, kes: 4400, ngn: 50000, ghs: 390, zar: 639 },
      stock: { berlin: 15, austin: 10 },
    },
    {
      sku: "KIO-BWH-DOU-2",
      options: { Type: "Double", Set: "Two hooks" },
      weight: 380,
      prices: { eur: 29, usd: 31, kes: 3200, ngn: 36500, ghs: 280, zar: 459 },
      stock: { berlin: 18, austin: 13 },
    },
    {
      sku: "KIO-BWH-DOU-4",
      options: { Type: "Double", Set: "Four hooks" },
      weight: 760,
      prices: { eur: 54, usd: 58, kes: 5900, ngn: 67500, ghs: 525, zar: 859 },
      stock: { berlin: 3, austin: 6 },
    },
  ],
}

import type { ProductSeed } from "../product-seed"

export const beeswaxFoodWraps: ProductSeed = {
  handle: "beeswax-food-wraps",
  title: "Beeswax food wraps",
  subtitle: "A lid for whatever has none",
  category: "kitchen",
  collection: "everyday-table",
  description: [
    "Warm it in your hands for a moment, press it round half an onion, let go. It stays. In the fridge it sets stiff and keeps its shape, and the onion keeps its smell to itself.",
    "Wiebke Lohmann keeps forty hives on the edge of a nature park and melts the wax of old combs. The cloth is cotton shirting left over from a factory in Saxony, so the pattern changes when the factory's does. Resin makes it cling and jojoba keeps it from cracking.",
    "It does not replace every roll of cling film in the house. It replaces the one you use for cheese, bread and bowls, which is most of it.",
  ],
  material: "Cotton, beeswax",
  materials: "Cotton cloth, beeswax, pine resin, jojoba oil",
  care: "Rinse in cold water with a drop of mild soap, hang to dry. Not for raw meat or fish, not for anything hot. Lasts about a year; then it is an excellent fire-lighter.",
  maker: "Wiebke Lohmann, beekeeper, Uckermark, Germany",
  dimensions: "Small 18 × 18 cm, medium 26 × 26 cm, large 34 × 34 cm",
  origin_country: "de",
  hs_code: "630790",
  options: [{ title: "Set", values: ["Three wraps", "Five wraps", "Bread wrap"] }],
  variants: [
    {
      sku: "KIO-BFW-3",
      options: { Set: "Three wraps" },
      weight: 70,
      prices: { eur: 16, usd: 17, kes: 1750, ngn: 20000, ghs: 155, zar: 259 },
      stock: { berlin: 40, austin: 33 },
    },
    {
      sku: "KIO-BFW-5",
      options: { Set: "Five wraps" },
      weight: 130,
      prices: { eur: 25, usd: 27, kes: 2750, ngn: 31500, ghs: 240, zar: 399 },
      stock: { berlin: 28, austin: 16 },
    },
    {
      sku: "KIO-BFW-BRD",
      options: { Set: "Bread wrap" },
      weight: 95,
      prices: { eur: 19, usd: 20, kes: 2100, ngn: 24000, ghs: 185, zar: 299 },
      stock: { berlin: 12, austin: 3 },
    },
  ],
}

import type { ProductSeed } from "../product-seed"

export const terracottaCarafe: ProductSeed = {
  handle: "terracotta-carafe",
  title: "Terracotta carafe",
  subtitle: "Keeps water cool without a fridge",
  category: "ceramics",
  collection: "everyday-table",
  description: [
    "Unglazed clay sweats. A little water seeps through the wall and evaporates, and what stays inside turns cool: up to eight degrees below the room on a dry day, rather less on a muggy one. It is the oldest refrigerator there is, and it needs a saucer.",
    "Rosario Cañete turns them in La Rambla, where the clay is white and full of salt, which is what makes it porous. The cup sits upside down on the neck and is thrown to fit that very carafe.",
    "For water. Wine and oil would move in and never leave.",
  ],
  material: "Terracotta",
  materials: "Unglazed low-fired terracotta; the cup is the lid",
  care: "Rinse with water only, no soap: the clay would taste of it. Let it dry out for a day each week. A white bloom is lime and brushes off.",
  maker: "Rosario Cañete, La Rambla, Spain",
  dimensions: "Half litre 9 × 20 cm, one litre 11 × 26 cm",
  origin_country: "es",
  hs_code: "691200",
  options: [{ title: "Size", values: ["Half litre", "One litre"] }],
  variants: [
    {
      sku: "KIO-TEC-05",
      options: { Size: "Half litre" },
      weight: 560,
      prices: { eur: 29, usd: 31, kes: 3200, ngn: 36500, ghs: 280, zar: 459 },
      stock: { berlin: 21, austin: 15 },
    },
    {
      sku: "KIO-TEC-10",
      options: { Size: "One litre" },
      weight: 980,
      prices: { eur: 42, usd: 45, kes: 4600, ngn: 52500, ghs: 400, zar: 669 },
      stock: { berlin: 12, austin: 3 },
    },
  ],
}

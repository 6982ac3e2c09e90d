import type { ProductSeed } from "../product-seed"

export const palmLeafPlanterBasket: ProductSeed = {
  handle: "palm-leaf-planter-basket",
  title: "Palm leaf planter basket",
  subtitle: "A coat for a plastic pot",
  category: "baskets",
  collection: "woven-by-hand",
  description: [
    "Most house plants come in a pot nobody wants to look at. This is the coat for it: a soft basket with a straight wall and two small ears to lift it by.",
    "Brahim cuts dwarf palm in the Anti-Atlas, where it grows back from the root, lets the leaves bleach in the sun for three days and plaits them into a strip as wide as a hand. The strip is then wound and sewn into a basket, with a needle he made from an umbrella rib.",
    "It is not waterproof and has no hidden plastic film that claims to be. Put a saucer inside and it will outlive the plant.",
  ],
  material: "Palm leaf",
  materials: "Dwarf palm leaf, plaited in strips and sewn with palm cord; no lining",
  care: "Always use a saucer or an inner pot. Brush off soil when dry. Indoors or under a roof, not in the rain.",
  maker: "Brahim Ait Oufkir, Tafraoute, Morocco",
  dimensions: "For pots of Ø 15 cm (height 15 cm), Ø 21 cm (20 cm) and Ø 28 cm (26 cm)",
  origin_country: "ma",
  hs_code: "460219",
  options: [{ title: "Size", values: ["15 cm", "21 cm", "28 cm"] }],
  variants: [
    {
      sku: "KIO-PPB-15",
      options: { Size: "15 cm" },
      weight: 180,
      prices: { eur: 18, usd: 19, kes: 1950, ngn: 22500, ghs: 175, zar: 289 },
      stock: { berlin: 26, austin: 18 },
    },
    {
      sku: "KIO-PPB-21",
      options: { Size: "21 cm" },
      weight: 320,
      prices: { eur: 26, usd: 28, kes: 2850, ngn: 32500, ghs: 250, zar: 419 },
      stock: { berlin: 19, austin: 11 },
    },
    {
      sku: "KIO-PPB-28",
      options: { Size: "28 cm" },
      weight: 560,
      prices: { eur: 39, usd: 42, kes: 4300, ngn: 49000, ghs: 380, zar: 629 },
      stock: { berlin: 7, austin: 2 },
    },
  ],
}

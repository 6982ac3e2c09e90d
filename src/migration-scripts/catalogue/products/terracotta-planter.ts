import type { ProductSeed } from "../product-seed"

export const terracottaPlanter: ProductSeed = {
  handle: "terracotta-planter",
  title: "Terracotta planter",
  subtitle: "Breathes, so roots do",
  category: "ceramics",
  collection: "quiet-corners",
  description: [
    "Plastic pots keep roots wet; terracotta lets the wall dry and the roots breathe. That is the whole argument, and gardeners have known it since the Etruscans.",
    "The clay of Impruneta has a mineral in it that makes it hard and frost-proof, which most terracotta is not. The Bandinis press it into plaster moulds by hand, thumb the rim while it is wet, and stamp the year underneath.",
    "New, it is the pink of a brick. After two winters outside it has lichen and looks as though it came with the house.",
  ],
  material: "Terracotta",
  materials: "Galestro clay, unglazed, fired at 1,000 °C; with saucer",
  care: "Frost-hardy to about −15 °C if it can drain: stand it on feet in winter. Moss is welcome.",
  maker: "Fornace Bandini, Impruneta, Italy",
  dimensions: "Ø 16 × 15 cm, Ø 22 × 20 cm, Ø 30 × 27 cm, saucer included",
  origin_country: "it",
  hs_code: "691490",
  options: [{ title: "Size", values: ["16 cm", "22 cm", "30 cm"] }],
  variants: [
    {
      sku: "KIO-TEP-16",
      options: { Size: "16 cm" },
      weight: 900,
      prices: { eur: 19, usd: 21, kes: 2100, ngn: 24000, ghs: 185, zar: 299 },
      stock: { berlin: 29, austin: 21 },
    },
    {
      sku: "KIO-TEP-22",
      options: { Size: "22 cm" },
      weight: 2100,
      prices: { eur: 34, usd: 37, kes: 3750, ngn: 42500, ghs: 330, zar: 529 },
      stock: { berlin: 17, austin: 9 },
    },
    {
      sku: "KIO-TEP-30",
      options: { Size: "30 cm" },
      weight: 4800,
      prices: { eur: 62, usd: 67, kes: 6800, ngn: 77500, ghs: 590, zar: 969 },
      stock: { berlin: 5, austin: 3 },
    },
  ],
}

import type { ProductSeed } from "../product-seed"

export const handwovenCottonThrow: ProductSeed = {
  handle: "handwoven-cotton-throw",
  title: "Handwoven cotton throw",
  subtitle: "Heavy enough to nap under",
  category: "textiles",
  collection: "woven-by-hand",
  description: [
    "The weft is spun by hand, so it is thick here and thin there, and the cloth has a surface you can read with your fingers. That unevenness traps air; it is warmer than its weight.",
    "In the Dorze highlands women spin and men weave. Abebe Tessema works a pit loom, his feet in a hole in the ground, and weaves a throw in two days. The bands at each end are his own and change when he tires of them.",
    "It will pill a little in the first weeks. Shave it once and it is over.",
  ],
  material: "Cotton",
  materials: "Handspun Ethiopian cotton weft, mill-spun cotton warp, knotted fringe",
  care: "Wash at 30 °C, gentle, with like colours. Dry flat. It softens with each wash for about ten and then stays.",
  maker: "Abebe Tessema's weaving shed, Chencha, Ethiopia",
  dimensions: "130 × 190 cm and 150 × 240 cm, fringe 8 cm",
  origin_country: "et",
  hs_code: "630130",
  options: [
    { title: "Size", values: ["130 × 190 cm", "150 × 240 cm"] },
    { title: "Colour", values: ["Oat", "Terracotta", "Indigo"] },
  ],
  variants: [
    {
      sku: "KIO-HCT-S-OAT",
      options: { Size: "130 × 190 cm", Colour: "Oat" },
      weight: 900,
      prices: { eur: 72, usd: 77, kes: 7900, ngn: 90000, ghs: 690, zar: 1139 },
      stock: { berlin: 15, austin: 11 },
    },
    {
      sku: "KIO-HCT-S-TER",
      options: { Size: "130 × 190 cm", Colour: "Terracotta" },
      weight: 900,
      prices: { eur: 72, usd: 77, kes: 7900, ngn: 90000, ghs: 690, zar: 1139 },
      stock: { berlin: 9, austin: 8 },
    },
    {
      sku: "KIO-HCT-S-IND",
      options: { Size: "130 × 190 cm", Colour: "Indigo" },
      weight: 900,
      prices: { eur: 72, usd: 77, kes: 7900, ngn: 90000, ghs: 690, zar: 1139 },
      stock: { berlin: 12, austin: 2 },
    },
    {
      sku: "KIO-HCT-L-OAT",
      options: { Size: "150 × 240 cm", Colour: "Oat" },
      weight: 1350,
      prices: { eur: 98, usd: 105, kes: 10800, ngn: 123000, ghs: 950, zar: 1549 },
      stock: { berlin: 6, austin: 4 },
    },
    {
      sku: "KIO-HCT-L-TER",
      options: { Size: "150 × 240 cm", Colour: "Terracotta" },
      weight: 1350,
      prices: { eur: 98, usd: 105, kes: 10800, ngn: 123000, ghs: 950, zar: 1549 },
      stock: { berlin: 3, austin: 5 },
    },
    {
      sku: "KIO-HCT-L-IND",
      options: { Size: "150 × 240 cm", Colour: "Indigo" },
      weight: 1350,
      prices: { eur: 98, usd: 105, kes: 10800, ngn: 123000, ghs: 950, zar: 1549 },
      stock: { berlin: 4, austin: 0 },
    },
  ],
}

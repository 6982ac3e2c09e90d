import type { ProductSeed } from "../product-seed"

export const woolFloorRug: ProductSeed = {
  handle: "wool-floor-rug",
  title: "Wool floor rug",
  subtitle: "Flat, dense, and the same on both sides",
  category: "textiles",
  collection: "woven-by-hand",
  description: [
    "A flatweave without a pile, so it lies quietly under a chair and does not hide crumbs. Both sides are finished; when one is tired, the other has been resting.",
    "The wool comes from sheep that spend summer at two thousand metres and grow a long, greasy fleece for it. Fadma's family washes it in the river, spins it on a drop spindle and dyes it in the yard: madder for the red, indigo for the blue, nothing for the rest. The large rug is four months on the loom.",
    "Edges are not perfectly straight, sizes give or take three centimetres. It wants a rug pad on parquet.",
  ],
  material: "Wool",
  materials: "Handspun sheep's wool on a cotton warp, madder, indigo and undyed wool",
  care: "Vacuum without the beater. Turn it over and round twice a year. Stains: cold water and patience, then a specialist.",
  maker: "Fadma Oulhaj and her daughters, Taznakht, Morocco",
  dimensions: "80 × 150 cm, 140 × 200 cm and 170 × 240 cm",
  origin_country: "ma",
  hs_code: "570291",
  options: [
    { title: "Size", values: ["80 × 150 cm", "140 × 200 cm", "170 × 240 cm"] },
    { title: "Colour", values: ["Madder", "Indigo"] },
  ],
  variants: [
    {
      sku: "KIO-WFR-S-MAD",
      options: { Size: "80 × 150 cm", Colour: "Madder" },
      weight: 2600,
      prices: { eur: 189, usd: 199, kes: 20500, ngn: 235000, ghs: 1850, zar: 2999 },
      stock: { berlin: 5, austin: 3 },
    },
    {
      sku: "KIO-WFR-S-IND",
      options: { Size: "80 × 150 cm", Colour: "Indigo" },
      weight: 2600,
      prices: { eur: 189, usd: 199, kes: 20500, ngn: 235000, ghs: 1850, zar: 2999 },
      stock: { berlin: 4, austin: 2 },
    },
    {
      sku: "KIO-WFR-M-MAD",
      options: { Size: "140 × 200 cm", Colour: "Madder" },
      weight: 6200,
      prices: { eur: 429, usd: 449, kes: 46500, ngn: 535000, ghs: 4200, zar: 6799 },
      stock: { berlin: 2, austin: 1 },
    },
    {
      sku: "KIO-WFR-M-IND",
      options: { Size: "140 × 200 cm", Colour: "Indigo" },
      weight: 6200,
      prices: { eur: 429, usd: 449, kes: 46500, ngn: 535000, ghs: 4200, zar: 6799 },
      stock: { berlin: 3, austin: 1 },
    },
    {
      sku: "KIO-WFR-L-MAD",
      options: { Size: "170 × 240 cm", Colour: "Madder" },
      weight: 9100,
      prices: { eur: 640, usd: 675, kes: 69500, ngn: 795000, ghs: 6250, zar: 10199 },
      stock: { berlin: 1, austin: 0 },
    },
    {
      sku: "KIO-WFR-L-IND",
      options: { Size: "170 × 240 cm", Colour: "Indigo" },
      weight: 9100,
      prices: { eur: 640, usd: 675, kes: 69500, ngn: 795000, ghs: 6250, zar: 10199 },
      stock: { berlin: 1, austin: 1 },
    },
  ],
}

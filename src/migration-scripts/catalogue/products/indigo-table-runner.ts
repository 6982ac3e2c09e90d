import type { ProductSeed } from "../product-seed"

export const indigoTableRunner: ProductSeed = {
  handle: "indigo-table-runner",
  title: "Indigo table runner",
  subtitle: "Dyed in a pit that is older than the dyer",
  category: "textiles",
  collection: "woven-by-hand",
  description: [
    "Indigo is not blue in the vat. It is a yellowish green, and turns while you watch, in the air. Cloth that is dipped once is the colour of a morning; this is dipped seven times and is nearly night.",
    "Malam Sani Yusuf's pits in Kano are cut six metres into the ground and fed with indigo, ash and potash as they were under his grandfather. The pattern is tied with raffia before the first dip; each knot he unpicks afterwards is one small star.",
    "The blue comes off on a white cloth for a while, and on fingers. Then it stays for decades.",
  ],
  material: "Cotton",
  materials: "Handwoven cotton, tied and dyed by hand in natural indigo",
  care: "Wash cold and alone the first three times: indigo rubs off before it settles. Dry in the shade.",
  maker: "Malam Sani Yusuf, Kofar Mata dye pits, Kano, Nigeria",
  dimensions: "40 × 140 cm and 40 × 200 cm",
  origin_country: "ng",
  hs_code: "630251",
  options: [
    { title: "Length", values: ["140 cm", "200 cm"] },
    { title: "Pattern", values: ["Stars", "Plain"] },
  ],
  variants: [
    {
      sku: "KIO-ITR-140-STA",
      options: { Length: "140 cm", Pattern: "Stars" },
      weight: 220,
      prices: { eur: 39, usd: 42, kes: 4300, ngn: 49000, ghs: 380, zar: 629 },
      stock: { berlin: 13, austin: 9 },
    },
    {
      sku: "KIO-ITR-140-PLN",
      options: { Length: "140 cm", Pattern: "Plain" },
      weight: 220,
      prices: { eur: 36, usd: 39, kes: 3950, ngn: 45000, ghs: 350, zar: 569 },
      stock: { berlin: 10, austin: 7 },
    },
    {
      sku: "KIO-ITR-200-STA",
      options: { Length: "200 cm", Pattern: "Stars" },
      weight: 310,
      prices: { eur: 52, usd: 56, kes: 5700, ngn: 65000, ghs: 500, zar: 829 },
      stock: { berlin: 8, austin: 3 },
    },
    {
      sku: "KIO-ITR-200-PLN",
      options: { Length: "200 cm", Pattern: "Plain" },
      weight: 310,
      prices: { eur: 48, usd: 52, kes: 5250, ngn: 60000, ghs: 460, zar: 759 },
      stock: { berlin: 2, austin: 5 },
    },
  ],
}

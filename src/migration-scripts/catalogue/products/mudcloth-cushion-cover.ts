import type { ProductSeed } from "../product-seed"

export const mudclothCushionCover: ProductSeed = {
  handle: "mudcloth-cushion-cover",
  title: "Mudcloth cushion cover",
  subtitle: "Drawn in river mud, fixed by the sun",
  category: "textiles",
  collection: "woven-by-hand",
  description: [
    "Bogolan begins with cotton woven in strips as wide as a hand and sewn edge to edge. The cloth is boiled in leaves until it is yellow, and the pattern is painted with mud that has stood in a clay jar for a year. Iron in the mud and tannin in the leaf make the black; the sun fixes it.",
    "What you see as white lines are the gaps. Aminata Coulibaly paints everything that is not the line, twice, and then bleaches the yellow out of what is left. A cover takes a week, most of it waiting for weather.",
    "The signs have meanings, and she would rather explain them in person than have us get them wrong here.",
  ],
  material: "Cotton",
  materials:
    "Handwoven cotton strips, dyed with n'gallama leaf and fermented river mud; plain cotton back, hidden zip",
  care: "Wash cold, by hand, with little soap, and alone the first time. Iron on the back. No bleach: bleach is how the white is drawn.",
  maker: "Aminata Coulibaly, Ségou, Mali",
  dimensions: "45 × 45 cm and 40 × 60 cm, without filling",
  origin_country: "ml",
  hs_code: "630492",
  options: [
    { title: "Size", values: ["45 × 45 cm", "40 × 60 cm"] },
    { title: "Colour", values: ["Black", "Ochre"] },
  ],
  variants: [
    {
      sku: "KIO-MCC-S-BLK",
      options: { Size: "45 × 45 cm", Colour: "Black" },
      weight: 340,
      prices: { eur: 44, usd: 47, kes: 4800, ngn: 55000, ghs: 425, zar: 699 },
      stock: { berlin: 16, austin: 12 },
    },
    {
      sku: "KIO-MCC-S-OCH",
      options: { Size: "45 × 45 cm", Colour: "Ochre" },
      weight: 340,
      prices: { eur: 44, usd: 47, kes: 4800, ngn: 55000, ghs: 425, zar: 699 },
      stock: { berlin: 7, austin: 3 },
    },
    {
      sku: "KIO-MCC-R-BLK",
      options: { Size: "40 × 60 cm", Colour: "Black" },
      weight: 390,
      prices: { eur: 49, usd: 52, kes: 5350, ngn: 61000, ghs: 470, zar: 779 },
      stock: { berlin: 10, austin: 6 },
    },
    {
      sku: "KIO-MCC-R-OCH",
      options: { Size: "40 × 60 cm", Colour: "Ochre" },
      weight: 390,
      prices: { eur: 49, usd: 52, kes: 5350, ngn: 61000, ghs: 470, zar: 779 },
      stock: { berlin: 2, austin: 1 },
    },
  ],
}

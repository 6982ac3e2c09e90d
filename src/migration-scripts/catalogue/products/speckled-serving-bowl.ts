import type { ProductSeed } from "../product-seed"

export const speckledServingBowl: ProductSeed = {
  handle: "speckled-serving-bowl",
  title: "Speckled serving bowl",
  subtitle: "The speckle is iron, and it is never the same",
  category: "ceramics",
  collection: "everyday-table",
  description: [
    "Salad for four, pasta for six, clementines for the whole of December. The wall leans out far enough to toss in and comes back at the lip, so nothing leaves.",
    "The clay is dug two valleys away and is full of iron. In the kiln each grain melts through the glaze and makes a speckle. Nomsa throws, Pieter glazes, and neither can say beforehand how dark a bowl will be.",
    "Heavy, as a serving bowl should be. It stays where you put it, even with one hand on the spoon.",
  ],
  material: "Stoneware",
  materials: "Speckled stoneware from South African clay, lead-free glaze, fired at 1,220 °C",
  care: "Dishwasher and microwave. Not from the fridge straight into a hot oven.",
  maker: "Nomsa Dube and Pieter Roux, Rosetta, KwaZulu-Natal, South Africa",
  dimensions: "Medium Ø 24 × 8 cm, 1.6 l; large Ø 30 × 10 cm, 3.2 l",
  origin_country: "za",
  hs_code: "691200",
  options: [
    { title: "Size", values: ["Medium", "Large"] },
    { title: "Glaze", values: ["Chalk", "Moss"] },
  ],
  variants: [
    {
      sku: "KIO-SSV-M-CHA",
      options: { Size: "Medium", Glaze: "Chalk" },
      weight: 1150,
      prices: { eur: 49, usd: 52, kes: 5300, ngn: 61000, ghs: 470, zar: 749 },
      stock: { berlin: 13, austin: 10 },
    },
    {
      sku: "KIO-SSV-M-MOS",
      options: { Size: "Medium", Glaze: "Moss" },
      weight: 1150,
      prices: { eur: 49, usd: 52, kes: 5300, ngn: 61000, ghs: 470, zar: 749 },
      stock: { berlin: 8, austin: 3 },
    },
    {
      sku: "KIO-SSV-L-CHA",
      options: { Size: "Large", Glaze: "Chalk" },
      weight: 1980,
      prices: { eur: 69, usd: 74, kes: 7500, ngn: 86000, ghs: 660, zar: 1049 },
      stock: { berlin: 7, austin: 5 },
    },
    {
      sku: "KIO-SSV-L-MOS",
      options: { Size: "Large", Glaze: "Moss" },
      weight: 1980,
      prices: { eur: 69, usd: 74, kes: 7500, ngn: 86000, ghs: 660, zar: 1049 },
      stock: { berlin: 1, austin: 2 },
    },
  ],
}

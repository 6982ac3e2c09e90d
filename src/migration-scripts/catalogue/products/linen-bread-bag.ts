import type { ProductSeed } from "../product-seed"

export const linenBreadBag: ProductSeed = {
  handle: "linen-bread-bag",
  title: "Linen bread bag",
  subtitle: "Crust stays crust until Thursday",
  category: "kitchen",
  collection: "everyday-table",
  description: [
    "Plastic makes a crust leathery, paper makes a crumb dry. Linen sits between the two: it lets the loaf breathe out slowly. A sourdough from Monday is still worth eating on Thursday.",
    "Rasa sews them with French seams, so there is no raw edge inside to shed threads into the bread. The flax is grown in Normandy and woven in Lithuania; it has travelled further than it should, and there is no spinning mill nearer that takes small orders.",
    "The baguette size also fits rhubarb, knitting needles and one folded umbrella.",
  ],
  material: "Linen",
  materials: "Stonewashed flax linen, 210 g/m², cotton drawstring",
  care: "Shake out, wash at 60 °C, iron if you must. Shrinks by three percent in the first wash; we have allowed for it.",
  maker: "Rasa Petrauskiene's sewing room, Kaunas, Lithuania",
  dimensions: "Loaf 30 × 40 cm, baguette 20 × 65 cm",
  origin_country: "lt",
  hs_code: "630790",
  options: [
    { title: "Shape", values: ["Loaf", "Baguette"] },
    { title: "Colour", values: ["Oat", "Indigo"] },
  ],
  variants: [
    {
      sku: "KIO-LBB-LOA-OAT",
      options: { Shape: "Loaf", Colour: "Oat" },
      weight: 110,
      prices: { eur: 18, usd: 19, kes: 1950, ngn: 22500, ghs: 175, zar: 289 },
      stock: { berlin: 34, austin: 26 },
    },
    {
      sku: "KIO-LBB-LOA-IND",
      options: { Shape: "Loaf", Colour: "Indigo" },
      weight: 110,
      prices: { eur: 18, usd: 19, kes: 1950, ngn: 22500, ghs: 175, zar: 289 },
      stock: { berlin: 20, austin: 14 },
    },
    {
      sku: "KIO-LBB-BAG-OAT",
      options: { Shape: "Baguette", Colour: "Oat" },
      weight: 95,
      prices: { eur: 17, usd: 18, kes: 1850, ngn: 21500, ghs: 165, zar: 269 },
      stock: { berlin: 15, austin: 8 },
    },
    {
      sku: "KIO-LBB-BAG-IND",
      options: { Shape: "Baguette", Colour: "Indigo" },
      weight: 95,
      prices: { eur: 17, usd: 18, kes: 1850, ngn: 21500, ghs: 165, zar: 269 },
      stock: { berlin: 2, austin: 5 },
    },
  ],
}

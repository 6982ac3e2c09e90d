import type { ProductSeed } from "../product-seed"

export const handmadePaperJournal: ProductSeed = {
  handle: "handmade-paper-journal",
  title: "Handmade paper journal",
  subtitle: "Paper with weather in it",
  category: "home",
  collection: "quiet-corners",
  description: [
    "The sheets are made one at a time from the cuttings of a T-shirt factory: no trees, and rather a lot of water, nine tenths of which goes round again. Each has four deckled edges and takes ink like a good listener.",
    "Meenakshi Iyer's mill presses, dries on zinc and sews in sections with linen thread, so the book opens flat on any page. The cover is handspun cotton, glued with wheat paste.",
    "The sheets vary in thickness and none is quite white. There is a bit of blue thread in page 43 of ours.",
  ],
  material: "Cotton paper",
  materials: "Cotton rag paper, 120 g/m², linen thread, cover of khadi cotton",
  care: "Takes pencil, fountain pen and light washes. Very wet ink feathers on the rough side.",
  maker: "Meenakshi Iyer's paper mill, Puducherry, India",
  dimensions: "A6 10.5 × 15 cm, 96 pages; A5 15 × 21 cm, 128 pages",
  origin_country: "in",
  hs_code: "482010",
  options: [
    { title: "Size", values: ["A6", "A5"] },
    { title: "Cover", values: ["Indigo", "Terracotta", "Oat"] },
  ],
  variants: [
    {
      sku: "KIO-HPJ-A6-IND",
      options: { Size: "A6", Cover: "Indigo" },
      weight: 160,
      prices: { eur: 16, usd: 17, kes: 1750, ngn: 20000, ghs: 155, zar: 259 },
      stock: { berlin: 33, austin: 26 },
    },
    {
      sku: "KIO-HPJ-A6-TER",
      options: { Size: "A6", Cover: "Terracotta" },
      weight: 160,
      prices: { eur: 16, usd: 17, kes: 1750, ngn: 20000, ghs: 155, zar: 259 },
      stock: { berlin: 22, austin: 17 },
    },
    {
      sku: "KIO-HPJ-A6-OAT",
      options: { Size: "A6", Cover: "Oat" },
      weight: 160,
      prices: { eur: 16, usd: 17, kes: 1750, ngn: 20000, ghs: 155, zar: 259 },
      stock: { berlin: 15, austin: 3 },
    },
    {
      sku: "KIO-HPJ-A5-IND",
      options: { Size: "A5", Cover: "Indigo" },
      weight: 340,
      prices: { eur: 26, usd: 28, kes: 2850, ngn: 32500, ghs: 250, zar: 419 },
      stock: { berlin: 19, austin: 14 },
    },
    {
      sku: "KIO-HPJ-A5-TER",
      options: { Size: "A5", Cover: "Terracotta" },
      weight: 340,
      prices: { eur: 26, usd: 28, kes: 2850, ngn: 32500, ghs: 250, zar: 419 },
      stock: { berlin: 12, austin: 9 },
    },
    {
      sku: "KIO-HPJ-A5-OAT",
      options: { Size: "A5", Cover: "Oat" },
      weight: 340,
      prices: { eur: 26, usd: 28, kes: 2850, ngn: 32500, ghs: 250, zar: 419 },
      stock: { berlin: 2, austin: 7 },
    },
  ],
}

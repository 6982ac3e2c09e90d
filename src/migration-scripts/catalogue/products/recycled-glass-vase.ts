import type { ProductSeed } from "../product-seed"

export const recycledGlassVase: ProductSeed = {
  handle: "recycled-glass-vase",
  title: "Recycled glass vase",
  subtitle: "Once it was bottles and a window",
  category: "home",
  collection: "quiet-corners",
  description: [
    "The bubbles are air from bottles. Waste glass cannot be melted as clear as new sand: it stays a little green, a little alive, with seeds and threads in it, and light goes through it as through water.",
    "Anthony Njoroge's studio stands at the edge of Nairobi National Park and takes the bottles of two breweries and the windows of whatever is being pulled down. The furnace runs on used engine oil. That is not clean; it is cleaner than the same oil in a ditch, and he is saving for an electric one.",
    "Each is blown without a mould. Heights differ by a centimetre or two, and the base is ground flat by hand.",
  ],
  material: "Glass",
  materials: "Mouth-blown from waste bottle and window glass",
  care: "Wash by hand. A spoon of rice and vinegar, swirled, takes out the green line.",
  maker: "Anthony Njoroge's glass studio, Kajiado, Kenya",
  dimensions: "Bud 8 × 14 cm, tall 12 × 26 cm, round 20 × 20 cm",
  origin_country: "ke",
  hs_code: "701399",
  options: [
    { title: "Shape", values: ["Bud", "Tall", "Round"] },
    { title: "Colour", values: ["Clear", "Bottle green"] },
  ],
  variants: [
    {
      sku: "KIO-RGV-BUD-CLR",
      options: { Shape: "Bud", Colour: "Clear" },
      weight: 280,
      prices: { eur: 18, usd: 19, kes: 1950, ngn: 22500, ghs: 175, zar: 289 },
      stock: { berlin: 24, austin: 19 },
    },
    {
      sku: "KIO-RGV-BUD-GRN",
      options: { Shape: "Bud", Colour: "Bottle green" },
      weight: 280,
      prices: { eur: 18, usd: 19, kes: 1950, ngn: 22500, ghs: 175, zar: 289 },
      stock: { berlin: 18, austin: 14 },
    },
    {
      sku: "KIO-RGV-TAL-CLR",
      options: { Shape: "Tall", Colour: "Clear" },
      weight: 820,
      prices: { eur: 38, usd: 41, kes: 4150, ngn: 47500, ghs: 370, zar: 609 },
      stock: { berlin: 11, austin: 8 },
    },
    {
      sku: "KIO-RGV-TAL-GRN",
      options: { Shape: "Tall", Colour: "Bottle green" },
      weight: 820,
      prices: { eur: 38, usd: 41, kes: 4150, ngn: 47500, ghs: 370, zar: 609 },
      stock: { berlin: 7, austin: 3 },
    },
    {
      sku: "KIO-RGV-ROU-CLR",
      options: { Shape: "Round", Colour: "Clear" },
      weight: 1400,
      prices: { eur: 54, usd: 58, kes: 5900, ngn: 67500, ghs: 525, zar: 859 },
      stock: { berlin: 4, austin: 2 },
    },
    {
      sku: "KIO-RGV-ROU-GRN",
      options: { Shape: "Round", Colour: "Bottle green" },
      weight: 1400,
      prices: { eur: 54, usd: 58, kes: 5900, ngn: 67500, ghs: 525, zar: 859 },
      stock: { berlin: 1, austin: 5 },
    },
  ],
}

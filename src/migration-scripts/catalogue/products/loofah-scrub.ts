import type { ProductSeed } from "../product-seed"

export const loofahScrub: ProductSeed = {
  handle: "loofah-scrub",
  title: "Loofah scrub",
  subtitle: "A vegetable, dried",
  category: "bath",
  collection: "quiet-corners",
  description: [
    "People take it for a sponge from the sea. It is a gourd, a cousin of the cucumber, left on the vine until only the skeleton is left.",
    "Hassan Abdel Rahman grows it on wires above his clover, soaks off the skin, shakes out the seeds for next year and dries it in the sun. It arrives flat and hard as wood. Give it warm water and a minute.",
    "Unbleached, and therefore straw-coloured. The very white ones have met chlorine.",
  ],
  material: "Loofah",
  materials: "Dried loofah gourd; cotton loop or beech handle",
  care: "Rinse and hang up after each use. Boil for a minute every second week. After three months it is compost.",
  maker: "Hassan Abdel Rahman's farm, Fayoum, Egypt",
  dimensions: "Half 15 cm, whole 30 cm, with handle 40 cm",
  origin_country: "eg",
  options: [{ title: "Shape", values: ["Half", "Whole", "With handle"] }],
  variants: [
    {
      sku: "KIO-LOS-HLF",
      options: { Shape: "Half" },
      weight: 25,
      prices: { eur: 5.5, usd: 5.95, kes: 600, ngn: 6900, ghs: 53, zar: 89 },
      stock: { berlin: 80, austin: 61 },
    },
    {
      sku: "KIO-LOS-WHO",
      options: { Shape: "Whole" },
      weight: 50,
      prices: { eur: 8.5, usd: 8.95, kes: 930, ngn: 10500, ghs: 80, zar: 135 },
      stock: { berlin: 42, austin: 35 },
    },
    {
      sku: "KIO-LOS-HAN",
      options: { Shape: "With handle" },
      weight: 130,
      prices: { eur: 14.5, usd: 15.5, kes: 1600, ngn: 18500, ghs: 140, zar: 235 },
      stock: { berlin: 19, austin: 2 },
    },
  ],
}

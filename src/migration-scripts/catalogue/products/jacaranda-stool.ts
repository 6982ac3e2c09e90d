import type { ProductSeed } from "../product-seed"

export const jacarandaStool: ProductSeed = {
  handle: "jacaranda-stool",
  title: "Jacaranda stool",
  subtitle: "Carved from one piece, legs and all",
  category: "home",
  collection: "quiet-corners",
  description: [
    "No joints, no screws, no glue: seat and legs are one block, and everything that is not stool is on the floor of Joseph Mutua's shed. It takes him three days and an adze.",
    "Jacaranda was planted along Kenya's streets a century ago, came from South America, and is felled when it leans on a roof. It is light, pale and easy to carve green, and it must then dry for four months under sacks so that it does not split. One in ten splits anyway.",
    "Seat, bedside table, plant stand, step to the top shelf. A hairline crack in the seat is the wood breathing; one you can put a coin in is ours to replace.",
  ],
  material: "Jacaranda wood",
  materials: "Solid jacaranda, carved from one block, finished with linseed oil and wax",
  care: "Wipe with a dry cloth, oil once a year. Keep half a metre from a radiator.",
  maker: "Joseph Mutua, Wamunyu, Kenya",
  dimensions: "Low Ø 30 × 30 cm, high Ø 32 × 44 cm; carries 120 kg",
  origin_country: "ke",
  hs_code: "940169",
  options: [
    { title: "Height", values: ["Low", "High"] },
    { title: "Finish", values: ["Natural", "Ebonised"] },
  ],
  variants: [
    {
      sku: "KIO-JAS-LOW-NAT",
      options: { Height: "Low", Finish: "Natural" },
      weight: 3100,
      prices: { eur: 98, usd: 105, kes: 10700, ngn: 122000, ghs: 955, zar: 1559 },
      stock: { berlin: 7, austin: 4 },
    },
    {
      sku: "KIO-JAS-LOW-EBO",
      options: { Height: "Low", Finish: "Ebonised" },
      weight: 3100,
      prices: { eur: 108, usd: 115, kes: 11800, ngn: 135000, ghs: 1050, zar: 1719 },
      stock: { berlin: 4, austin: 3 },
    },
    {
      sku: "KIO-JAS-HIG-NAT",
      options: { Height: "High", Finish: "Natural" },
      weight: 4600,
      prices: { eur: 139, usd: 149, kes: 15200, ngn: 174000, ghs: 1350, zar: 2219 },
      stock: { berlin: 3, austin: 2 },
    },
    {
      sku: "KIO-JAS-HIG-EBO",
      options: { Height: "High", Finish: "Ebonised" },
      weight: 4600,
      prices: { eur: 152, usd: 162, kes: 16600, ngn: 190000, ghs: 1480, zar: 2429 },
      stock: { berlin: 1, austin: 0 },
    },
  ],
}

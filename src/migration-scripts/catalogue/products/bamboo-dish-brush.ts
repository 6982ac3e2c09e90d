import type { ProductSeed } from "../product-seed"

export const bambooDishBrush: ProductSeed = {
  handle: "bamboo-dish-brush",
  title: "Bamboo dish brush",
  subtitle: "The head changes, the handle stays",
  category: "kitchen",
  collection: "everyday-table",
  description: [
    "A washing-up brush is thrown away because its bristles are flat, while its handle has years to go. So the head clicks out, and the handle stays.",
    "The bristles are tampico, a leaf fibre from Mexico that gets softer in hot water without going limp. They are punched into beech by a workshop of nine in the Erzgebirge. The bamboo for the handle comes from China: it grows nowhere nearer at that thickness, and we would rather tell you than print a leaf on the box.",
    "The clip is steel and will outlast us both.",
  ],
  material: "Bamboo, tampico fibre",
  materials: "Bamboo handle, steel clip, head of beech and tampico fibre from the agave",
  care: "Hang it up to dry, bristles down. Change the head every two to three months; the old one goes on the compost without its wire.",
  maker: "Bürstenhaus Arndt, Erzgebirge, Germany; bamboo from Anji, China",
  dimensions: "Length 24 cm, head Ø 5 cm",
  origin_country: "de",
  hs_code: "960390",
  options: [{ title: "Set", values: ["Brush", "Brush and two heads", "Three heads"] }],
  variants: [
    {
      sku: "KIO-BDB-1",
      options: { Set: "Brush" },
      weight: 95,
      prices: { eur: 9.5, usd: 9.95, kes: 1050, ngn: 12000, ghs: 90, zar: 149 },
      stock: { berlin: 52, austin: 40 },
    },
    {
      sku: "KIO-BDB-1-2",
      options: { Set: "Brush and two heads" },
      weight: 165,
      prices: { eur: 15.5, usd: 16.5, kes: 1700, ngn: 19500, ghs: 150, zar: 249 },
      stock: { berlin: 31, austin: 24 },
    },
    {
      sku: "KIO-BDB-0-3",
      options: { Set: "Three heads" },
      weight: 105,
      prices: { eur: 9, usd: 9.5, kes: 990, ngn: 11500, ghs: 85, zar: 139 },
      stock: { berlin: 44, austin: 3 },
    },
  ],
}

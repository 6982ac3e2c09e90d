import type { ProductSeed } from "../product-seed"

export const sisalMarketBasket: ProductSeed = {
  handle: "sisal-market-basket",
  title: "Sisal market basket",
  subtitle: "The kiondo that gave the shop its name",
  category: "baskets",
  collection: "woven-by-hand",
  description: [
    "A kiondo is a basket you can hear: it creaks when it is new and stops after the first market. This one is woven in the round, without a seam, from sisal that the weavers strip, dry and twist on the thigh before a single row is begun. A large basket takes four to six days.",
    "The pattern is not printed and not drawn first. Each weaver counts it as she goes, which is why two baskets of one colour are sisters and not twins. The handles come from a saddler in Nairobi and are riveted through the weave, so they can be replaced when they wear out before the basket does.",
    "What it is not: waterproof, or soft. It will mark a silk blouse and carry eleven kilos of potatoes, and we think that is the right way round.",
  ],
  material: "Sisal, leather",
  materials: "Hand-twisted sisal, mineral and plant dyes, vegetable-tanned cowhide handles, brass rivets",
  care: "Shake out, wipe with a damp cloth, dry upright in the shade. Do not soak: wet sisal swells and loses its shape. Wax the handles once a year.",
  maker: "Mutindi Kyalo and eleven weavers, Kitui County, Kenya",
  dimensions: "Small 26 × 24 cm, large 34 × 30 cm (width × height), handles add 22 cm",
  origin_country: "ke",
  hs_code: "460219",
  options: [
    { title: "Size", values: ["Small", "Large"] },
    { title: "Colour", values: ["Terracotta", "Indigo", "Sage"] },
  ],
  variants: [
    {
      sku: "KIO-SMB-S-TER",
      options: { Size: "Small", Colour: "Terracotta" },
      weight: 540,
      prices: { eur: 54, usd: 58, kes: 5950, ngn: 68000, ghs: 520, zar: 849 },
      stock: { berlin: 18, austin: 9 },
    },
    {
      sku: "KIO-SMB-S-IND",
      options: { Size: "Small", Colour: "Indigo" },
      weight: 540,
      prices: { eur: 54, usd: 58, kes: 5950, ngn: 68000, ghs: 520, zar: 849 },
      stock: { berlin: 11, austin: 14 },
    },
    {
      sku: "KIO-SMB-S-SAG",
      options: { Size: "Small", Colour: "Sage" },
      weight: 540,
      prices: { eur: 54, usd: 58, kes: 5950, ngn: 68000, ghs: 520, zar: 849 },
      stock: { berlin: 7, austin: 0 },
    },
    {
      sku: "KIO-SMB-L-TER",
      options: { Size: "Large", Colour: "Terracotta" },
      weight: 860,
      prices: { eur: 78, usd: 84, kes: 8500, ngn: 97500, ghs: 750, zar: 1249 },
      stock: { berlin: 12, austin: 6 },
    },
    {
      sku: "KIO-SMB-L-IND",
      options: { Size: "Large", Colour: "Indigo" },
      weight: 860,
      prices: { eur: 78, usd: 84, kes: 8500, ngn: 97500, ghs: 750, zar: 1249 },
      stock: { berlin: 2, austin: 8 },
    },
    {
      sku: "KIO-SMB-L-SAG",
      options: { Size: "Large", Colour: "Sage" },
      weight: 860,
      prices: { eur: 78, usd: 84, kes: 8500, ngn: 97500, ghs: 750, zar: 1249 },
      stock: { berlin: 5, austin: 3 },
    },
  ],
}

import type { ProductSeed } from "../product-seed"

export const willowPicnicBasket: ProductSeed = {
  handle: "willow-picnic-basket",
  title: "Willow picnic basket",
  subtitle: "Two lids, one strap, room for a bottle to stand",
  category: "baskets",
  collection: "woven-by-hand",
  description: [
    "Two lids that open outwards, so the person on the other side of the blanket can reach the cheese too. The base is woven double and the wine stands up: we asked for that, and Marek added eight centimetres of height and a word about people who lie bottles down.",
    "The willow grows in rows along the San, is cut in winter, boiled in its bark for the brown and peeled for the white. He works it wet, alone, about two baskets a day, in a town that has made them since the 1870s.",
    "It comes empty. Plates you have; plastic ones would only rattle.",
  ],
  material: "Willow, leather, cotton",
  materials: "Peeled and boiled basket willow, vegetable-tanned leather strap and hinges, cotton lining",
  care: "Wipe inside and out, air it open. Willow likes a light mist of water once a year: it dries brittle and drinks itself supple again.",
  maker: "Marek Zieba, Rudnik nad Sanem, Poland",
  dimensions: "For two 36 × 26 × 20 cm, for four 46 × 32 × 24 cm, without handle",
  origin_country: "pl",
  hs_code: "460219",
  options: [
    { title: "Size", values: ["For two", "For four"] },
    { title: "Willow", values: ["White", "Brown"] },
  ],
  variants: [
    {
      sku: "KIO-WPB-2-WHI",
      options: { Size: "For two", Willow: "White" },
      weight: 1300,
      prices: { eur: 84, usd: 89, kes: 9200, ngn: 105000, ghs: 810, zar: 1349 },
      stock: { berlin: 6, austin: 4 },
    },
    {
      sku: "KIO-WPB-2-BRO",
      options: { Size: "For two", Willow: "Brown" },
      weight: 1300,
      prices: { eur: 84, usd: 89, kes: 9200, ngn: 105000, ghs: 810, zar: 1349 },
      stock: { berlin: 4, austin: 3 },
    },
    {
      sku: "KIO-WPB-4-WHI",
      options: { Size: "For four", Willow: "White" },
      weight: 1900,
      prices: { eur: 112, usd: 119, kes: 12300, ngn: 139000, ghs: 1080, zar: 1799 },
      stock: { berlin: 3, austin: 2 },
    },
    {
      sku: "KIO-WPB-4-BRO",
      options: { Size: "For four", Willow: "Brown" },
      weight: 1900,
      prices: { eur: 112, usd: 119, kes: 12300, ngn: 139000, ghs: 1080, zar: 1799 },
      stock: { berlin: 0, austin: 1 },
    },
  ],
}

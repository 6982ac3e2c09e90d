import type { ProductSeed } from "../product-seed"

export const stonewareDinnerPlate: ProductSeed = {
  handle: "stoneware-dinner-plate",
  title: "Stoneware dinner plate",
  subtitle: "A rim for the thumb, a well for the sauce",
  category: "ceramics",
  collection: "everyday-table",
  description: [
    "Flat enough for a steak knife, with a rim just high enough that the last of the sauce goes on the bread and not on the cloth.",
    "Plates are the hard part of pottery: they warp. Duarte presses them over a plaster form, dries them for ten days between boards and loses one in twelve in the kiln all the same. That loss is in the price, and the seconds are on the Valentes' own table.",
    "Stacks neatly with itself, and tolerably with whatever you have.",
  ],
  material: "Stoneware",
  materials: "Stoneware clay, lead-free matt glaze, fired at 1,250 °C",
  care: "Dishwasher and microwave. Metal cutlery can leave grey lines on a matt glaze; a paste of baking soda takes them off.",
  maker: "Inês and Duarte Valente, Caldas da Rainha, Portugal",
  dimensions: "Side plate Ø 21 cm, dinner plate Ø 27 cm, height 2.5 cm",
  origin_country: "pt",
  hs_code: "691200",
  options: [
    { title: "Size", values: ["Side plate", "Dinner plate"] },
    { title: "Glaze", values: ["Oat", "Ink blue"] },
  ],
  variants: [
    {
      sku: "KIO-SDP-SID-OAT",
      options: { Size: "Side plate", Glaze: "Oat" },
      weight: 480,
      prices: { eur: 21, usd: 22, kes: 2300, ngn: 26500, ghs: 205, zar: 339 },
      stock: { berlin: 40, austin: 31 },
    },
    {
      sku: "KIO-SDP-SID-INK",
      options: { Size: "Side plate", Glaze: "Ink blue" },
      weight: 480,
      prices: { eur: 21, usd: 22, kes: 2300, ngn: 26500, ghs: 205, zar: 339 },
      stock: { berlin: 26, austin: 17 },
    },
    {
      sku: "KIO-SDP-DIN-OAT",
      options: { Size: "Dinner plate", Glaze: "Oat" },
      weight: 820,
      prices: { eur: 29, usd: 31, kes: 3200, ngn: 36500, ghs: 280, zar: 459 },
      stock: { berlin: 37, austin: 28 },
    },
    {
      sku: "KIO-SDP-DIN-INK",
      options: { Size: "Dinner plate", Glaze: "Ink blue" },
      weight: 820,
      prices: { eur: 29, usd: 31, kes: 3200, ngn: 36500, ghs: 280, zar: 459 },
      stock: { berlin: 22, austin: 2 },
    },
  ],
}

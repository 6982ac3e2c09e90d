import type { ProductSeed } from "../product-seed"

export const linenBathTowel: ProductSeed = {
  handle: "linen-bath-towel",
  title: "Linen bath towel",
  subtitle: "Thin, and drier than you are",
  category: "bath",
  collection: "quiet-corners",
  description: [
    "It looks too thin to work. The waffle gives it twice the surface, linen drinks a fifth of its weight before it feels damp, and by the evening it is dry again, which a thick towel in a small bathroom never is.",
    "It is not fluffy. It scrubs a little, like a cat's tongue, and after a month nobody in the house will go back.",
    "Shrinks by six percent in the first wash as the waffle pulls together. The sizes given are after that.",
  ],
  material: "Linen",
  materials: "Waffle-woven flax linen, 240 g/m², hanging loop",
  care: "Wash at 60 °C, tumble low or line dry. No softener.",
  maker: "Rasa Petrauskiene's sewing room, Kaunas, Lithuania",
  dimensions: "Hand 50 × 80 cm, bath 75 × 140 cm, sheet 100 × 160 cm",
  origin_country: "lt",
  hs_code: "630299",
  options: [
    { title: "Size", values: ["Hand", "Bath", "Sheet"] },
    { title: "Colour", values: ["Oat", "Sage"] },
  ],
  variants: [
    {
      sku: "KIO-LBT-HAN-OAT",
      options: { Size: "Hand", Colour: "Oat" },
      weight: 110,
      prices: { eur: 19, usd: 21, kes: 2100, ngn: 24000, ghs: 185, zar: 299 },
      stock: { berlin: 32, austin: 25 },
    },
    {
      sku: "KIO-LBT-HAN-SAG",
      options: { Size: "Hand", Colour: "Sage" },
      weight: 110,
      prices: { eur: 19, usd: 21, kes: 2100, ngn: 24000, ghs: 185, zar: 299 },
      stock: { berlin: 21, austin: 16 },
    },
    {
      sku: "KIO-LBT-BAT-OAT",
      options: { Size: "Bath", Colour: "Oat" },
      weight: 280,
      prices: { eur: 42, usd: 45, kes: 4600, ngn: 52500, ghs: 400, zar: 669 },
      stock: { berlin: 24, austin: 18 },
    },
    {
      sku: "KIO-LBT-BAT-SAG",
      options: { Size: "Bath", Colour: "Sage" },
      weight: 280,
      prices: { eur: 42, usd: 45, kes: 4600, ngn: 52500, ghs: 400, zar: 669 },
      stock: { berlin: 13, austin: 3 },
    },
    {
      sku: "KIO-LBT-SHE-OAT",
      options: { Size: "Sheet", Colour: "Oat" },
      weight: 420,
      prices: { eur: 58, usd: 62, kes: 6350, ngn: 72500, ghs: 560, zar: 919 },
      stock: { berlin: 8, austin: 6 },
    },
    {
      sku: "KIO-LBT-SHE-SAG",
      options: { Size: "Sheet", Colour: "Sage" },
      weight: 420,
      prices: { eur: 58, usd: 62, kes: 6350, ngn: 72500, ghs: 560, zar: 919 },
      stock: { berlin: 2, austin: 4 },
    },
  ],
}

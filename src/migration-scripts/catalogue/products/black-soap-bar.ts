import type { ProductSeed } from "../product-seed"

export const blackSoapBar: ProductSeed = {
  handle: "black-soap-bar",
  title: "Black soap bar",
  subtitle: "Ash, cocoa pods and a strong lather",
  category: "bath",
  collection: "quiet-corners",
  description: [
    "Alata samina, black soap: the ash of cocoa pods and plantain skins is leached for its lye, and the lye is boiled with oil for a day. No other alkali, no colour. The brown is the ash.",
    "Comfort Asante makes it in an oil drum over a wood fire, forty kilos at a time, and stirs it with a paddle taller than she is. It contains palm kernel oil, from three farms she can name. Most black soap does; few labels say it.",
    "It lathers hard and leaves skin squeaking. For dry skin follow with oil; for the face, every other day is plenty.",
  ],
  material: "Soap",
  materials: "Ash of cocoa pods and plantain skins, palm kernel oil from smallholders, shea butter",
  care: "Cut a piece, keep the rest dry. It is soft by nature and melts in a puddle.",
  maker: "Comfort Asante, Koforidua, Ghana",
  dimensions: "Bar 120 g, block 500 g",
  origin_country: "gh",
  hs_code: "340111",
  options: [{ title: "Size", values: ["Bar, 120 g", "Block, 500 g"] }],
  variants: [
    {
      sku: "KIO-BSB-120",
      options: { Size: "Bar, 120 g" },
      weight: 130,
      prices: { eur: 8.5, usd: 8.95, kes: 930, ngn: 10500, ghs: 80, zar: 135 },
      stock: { berlin: 55, austin: 44 },
    },
    {
      sku: "KIO-BSB-500",
      options: { Size: "Block, 500 g" },
      weight: 520,
      prices: { eur: 26, usd: 28, kes: 2850, ngn: 32500, ghs: 250, zar: 419 },
      stock: { berlin: 16, austin: 3 },
    },
  ],
}

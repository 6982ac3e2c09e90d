import type { ProductSeed } from "../product-seed"

export const stonewareMug: ProductSeed = {
  handle: "stoneware-mug",
  title: "Stoneware mug",
  subtitle: "Holds heat, and two fingers",
  category: "ceramics",
  collection: "everyday-table",
  description: [
    "A mug is handled more often than any tool in the house, so Inês starts with the handle: two fingers wide, flat on the inside, set low enough that a full mug does not tip forward.",
    "They throw on the wheel, she the bodies, he the handles, about sixty a day. The glaze is dipped, not sprayed: oat over all but the foot, where you can see the clay, then the rim once more in rust, indigo or olive, which runs as far as it likes. Small rings from the throwing are left in; they are what the thumb finds.",
    "Sizes vary by a few millilitres. If you need them identical, a factory down the road makes very good ones.",
  ],
  material: "Stoneware",
  materials: "Stoneware clay, lead-free glaze, fired at 1,250 °C",
  care: "Dishwasher and microwave, both fine. The bare foot ring can mark a lacquered table; a coaster settles it.",
  maker: "Inês and Duarte Valente, Caldas da Rainha, Portugal",
  dimensions: "Coffee 250 ml (8 × 8.5 cm), tea 400 ml (9.5 × 10 cm)",
  origin_country: "pt",
  hs_code: "691200",
  options: [
    { title: "Size", values: ["Coffee", "Tea"] },
    { title: "Glaze", values: ["Rust", "Indigo", "Olive"] },
  ],
  variants: [
    {
      sku: "KIO-STM-COF-RUS",
      options: { Size: "Coffee", Glaze: "Rust" },
      weight: 320,
      prices: { eur: 22, usd: 24, kes: 2400, ngn: 27500, ghs: 215, zar: 349 },
      stock: { berlin: 46, austin: 38 },
    },
    {
      sku: "KIO-STM-COF-IND",
      options: { Size: "Coffee", Glaze: "Indigo" },
      weight: 320,
      prices: { eur: 22, usd: 24, kes: 2400, ngn: 27500, ghs: 215, zar: 349 },
      stock: { berlin: 33, austin: 29 },
    },
    {
      sku: "KIO-STM-COF-OLI",
      options: { Size: "Coffee", Glaze: "Olive" },
      weight: 320,
      prices: { eur: 22, usd: 24, kes: 2400, ngn: 27500, ghs: 215, zar: 349 },
      stock: { berlin: 21, austin: 3 },
    },
    {
      sku: "KIO-STM-TEA-RUS",
      options: { Size: "Tea", Glaze: "Rust" },
      weight: 430,
      prices: { eur: 26, usd: 28, kes: 2850, ngn: 32500, ghs: 250, zar: 419 },
      stock: { berlin: 14, austin: 9 },
    },
    {
      sku: "KIO-STM-TEA-IND",
      options: { Size: "Tea", Glaze: "Indigo" },
      weight: 430,
      prices: { eur: 26, usd: 28, kes: 2850, ngn: 32500, ghs: 250, zar: 419 },
      stock: { berlin: 3, austin: 6 },
    },
    {
      sku: "KIO-STM-TEA-OLI",
      options: { Size: "Tea", Glaze: "Olive" },
      weight: 430,
      prices: { eur: 26, usd: 28, kes: 2850, ngn: 32500, ghs: 250, zar: 419 },
      stock: { berlin: 8, austin: 12 },
    },
  ],
}

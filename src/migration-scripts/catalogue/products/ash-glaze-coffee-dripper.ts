import type { ProductSeed } from "../product-seed"

export const ashGlazeCoffeeDripper: ProductSeed = {
  handle: "ash-glaze-coffee-dripper",
  title: "Ash glaze coffee dripper",
  subtitle: "Wood ash, rain water and a steady pour",
  category: "ceramics",
  collection: "everyday-table",
  description: [
    "The glaze is the stove's: Jonas Hartwig sieves the ash of a winter's beech, washes it in rain water for a month and mixes it with feldspar. In the kiln it runs, and pools green in the grooves of the cone.",
    "The grooves are there for the coffee, not the look. They hold the paper off the wall so that water leaves evenly, and the single hole is sized for a brew of about three minutes.",
    "He fires four times a year, forty hours each, and opens the kiln when it is ready to be opened. When they are gone they are gone until the next one.",
  ],
  material: "Stoneware",
  materials: "Stoneware, glaze of beech ash and feldspar, fired at 1,280 °C in a wood kiln",
  care: "Dishwasher if it must be. Rinse hot before brewing so that the coffee does not pay for a cold cone.",
  maker: "Jonas Hartwig, Westerwald, Germany",
  dimensions: "One to two cups 11 × 9 cm (filter size 01), two to four cups 13 × 11 cm (filter size 02)",
  origin_country: "de",
  hs_code: "691200",
  options: [
    { title: "Size", values: ["One to two cups", "Two to four cups"] },
    { title: "Glaze", values: ["Ash green", "Iron brown"] },
  ],
  variants: [
    {
      sku: "KIO-ACD-12-ASH",
      options: { Size: "One to two cups", Glaze: "Ash green" },
      weight: 420,
      prices: { eur: 38, usd: 41, kes: 4200, ngn: 47500, ghs: 370, zar: 599 },
      stock: { berlin: 0, austin: 0 },
    },
    {
      sku: "KIO-ACD-12-IRO",
      options: { Size: "One to two cups", Glaze: "Iron brown" },
      weight: 420,
      prices: { eur: 38, usd: 41, kes: 4200, ngn: 47500, ghs: 370, zar: 599 },
      stock: { berlin: 0, austin: 0 },
    },
    {
      sku: "KIO-ACD-24-ASH",
      options: { Size: "Two to four cups", Glaze: "Ash green" },
      weight: 560,
      prices: { eur: 46, usd: 49, kes: 5000, ngn: 57500, ghs: 440, zar: 729 },
      stock: { berlin: 0, austin: 0 },
    },
    {
      sku: "KIO-ACD-24-IRO",
      options: { Size: "Two to four cups", Glaze: "Iron brown" },
      weight: 560,
      prices: { eur: 46, usd: 49, kes: 5000, ngn: 57500, ghs: 440, zar: 729 },
      stock: { berlin: 0, austin: 0 },
    },
  ],
}

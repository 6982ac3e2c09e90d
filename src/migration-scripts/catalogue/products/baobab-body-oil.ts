import type { ProductSeed } from "../product-seed"

export const baobabBodyOil: ProductSeed = {
  handle: "baobab-body-oil",
  title: "Baobab body oil",
  subtitle: "One seed, cold pressed, nothing added",
  category: "bath",
  collection: "quiet-corners",
  description: [
    "Baobab fruit falls when it is ready; nobody climbs for it. Inside are seeds, and in a kilo of seeds there are about four tablespoons of oil. Hence the price, and hence the small bottle.",
    "Vhutshilo Netshifhefhe buys fruit from some eighty gatherers near the Limpopo, presses it cold and filters it through cotton. The oil is golden, smells faintly of nuts and sinks in within a minute or two.",
    "It is a good oil. It does not make anyone younger. The neroli version contains linalool, limonene, geraniol and farnesol; the plain one contains baobab.",
  ],
  material: "Baobab oil",
  materials: "Cold-pressed oil of Adansonia digitata seed; scented version with neroli oil",
  care: "Keep it dark and closed. Good for a year after opening. A few drops on damp skin are enough.",
  maker: "Vhutshilo Netshifhefhe, Limpopo, South Africa",
  dimensions: "Glass bottle, 50 ml and 100 ml",
  origin_country: "za",
  hs_code: "330499",
  options: [
    { title: "Size", values: ["50 ml", "100 ml"] },
    { title: "Scent", values: ["Plain", "Neroli"] },
  ],
  variants: [
    {
      sku: "KIO-BBO-50-PLN",
      options: { Size: "50 ml", Scent: "Plain" },
      weight: 150,
      prices: { eur: 19, usd: 21, kes: 2100, ngn: 24000, ghs: 185, zar: 299 },
      stock: { berlin: 30, austin: 24 },
    },
    {
      sku: "KIO-BBO-50-NER",
      options: { Size: "50 ml", Scent: "Neroli" },
      weight: 150,
      prices: { eur: 22, usd: 24, kes: 2400, ngn: 27500, ghs: 215, zar: 349 },
      stock: { berlin: 18, austin: 11 },
    },
    {
      sku: "KIO-BBO-100-PLN",
      options: { Size: "100 ml", Scent: "Plain" },
      weight: 240,
      prices: { eur: 32, usd: 34, kes: 3500, ngn: 40000, ghs: 310, zar: 499 },
      stock: { berlin: 14, austin: 3 },
    },
    {
      sku: "KIO-BBO-100-NER",
      options: { Size: "100 ml", Scent: "Neroli" },
      weight: 240,
      prices: { eur: 37, usd: 39, kes: 4050, ngn: 46500, ghs: 360, zar: 579 },
      stock: { berlin: 0, austin: 7 },
    },
  ],
}

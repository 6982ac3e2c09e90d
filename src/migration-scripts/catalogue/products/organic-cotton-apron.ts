import type { ProductSeed } from "../product-seed"

export const organicCottonApron: ProductSeed = {
  handle: "organic-cotton-apron",
  title: "Organic cotton apron",
  subtitle: "Crossed at the back, so the neck is free",
  category: "textiles",
  collection: "everyday-table",
  description: [
    "An apron that hangs from the neck is a headache by the second course. This one hangs from the shoulders: the straps cross behind and run through a loop, and you put it on over your head like a pinafore.",
    "What organic means here: rain-fed cotton, picked by hand, no synthetic pesticide or fertiliser, from two village groups near Koudougou. That is the farmers' word and our yearly visit. It is not a certificate, since certifying a harvest this small costs more than the harvest earns.",
    "One wide pocket, divided where a spoon would fall over. The canvas is stiff at first, like good jeans, and comes round.",
  ],
  material: "Cotton",
  materials:
    "Cotton canvas, 280 g/m², grown without synthetic pesticide or fertiliser; cotton straps, no metal",
  care: "Wash at 40 °C, line dry. Straps and all: there is nothing on it that can rust.",
  maker: "Sewing workshop of Mariam Sawadogo, Koudougou, Burkina Faso",
  dimensions: "Regular 88 cm long, for sizes 36–44; long 100 cm, for sizes 44–54",
  origin_country: "bf",
  hs_code: "621142",
  options: [
    { title: "Size", values: ["Regular", "Long"] },
    { title: "Colour", values: ["Oat", "Charcoal", "Terracotta"] },
  ],
  variants: [
    {
      sku: "KIO-OCA-R-OAT",
      options: { Size: "Regular", Colour: "Oat" },
      weight: 390,
      prices: { eur: 44, usd: 47, kes: 4800, ngn: 55000, ghs: 425, zar: 699 },
      stock: { berlin: 18, austin: 15 },
    },
    {
      sku: "KIO-OCA-R-CHA",
      options: { Size: "Regular", Colour: "Charcoal" },
      weight: 390,
      prices: { eur: 44, usd: 47, kes: 4800, ngn: 55000, ghs: 425, zar: 699 },
      stock: { berlin: 23, austin: 17 },
    },
    {
      sku: "KIO-OCA-R-TER",
      options: { Size: "Regular", Colour: "Terracotta" },
      weight: 390,
      prices: { eur: 44, usd: 47, kes: 4800, ngn: 55000, ghs: 425, zar: 699 },
      stock: { berlin: 10, austin: 6 },
    },
    {
      sku: "KIO-OCA-L-OAT",
      options: { Size: "Long", Colour: "Oat" },
      weight: 450,
      prices: { eur: 48, usd: 52, kes: 5250, ngn: 60000, ghs: 460, zar: 759 },
      stock: { berlin: 9, austin: 5 },
    },
    {
      sku: "KIO-OCA-L-CHA",
      options: { Size: "Long", Colour: "Charcoal" },
      weight: 450,
      prices: { eur: 48, usd: 52, kes: 5250, ngn: 60000, ghs: 460, zar: 759 },
      stock: { berlin: 14, austin: 8 },
    },
    {
      sku: "KIO-OCA-L-TER",
      options: { Size: "Long", Colour: "Terracotta" },
      weight: 450,
      prices: { eur: 48, usd: 52, kes: 5250, ngn: 60000, ghs: 460, zar: 759 },
      stock: { berlin: 3, austin: 2 },
    },
  ],
}

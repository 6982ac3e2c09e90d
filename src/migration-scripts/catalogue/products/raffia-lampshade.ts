import type { ProductSeed } from "../product-seed"

export const raffiaLampshade: ProductSeed = {
  handle: "raffia-lampshade",
  title: "Raffia lampshade",
  subtitle: "Light with freckles",
  category: "home",
  collection: "woven-by-hand",
  description: [
    "By day a hat on a string. In the evening it throws light through every gap in the weave and the ceiling gets freckles.",
    "Raffia is the skin of a young palm leaf, peeled off like cling film and split with a thumbnail. Lalaina Rakoto's eight weavers crochet it in the round over a steel frame, about nine hours for the dome.",
    "The ring fits European E27 and American E26 sockets; the adapter for the smaller one is in the box. Undyed raffia turns from cream to honey over a few summers.",
  ],
  material: "Raffia",
  materials: "Raffia palm fibre over a powder-coated steel frame; fitting ring for E27 or E26 sockets",
  care: "Dust with a soft brush. LED bulbs only, 10 watts or less. Shade only: cable and socket are not included.",
  maker: "Lalaina Rakoto's workshop, Antananarivo, Madagascar",
  dimensions: "Dome Ø 35 × 24 cm, drum Ø 45 × 28 cm",
  origin_country: "mg",
  hs_code: "940599",
  options: [
    { title: "Shape", values: ["Dome", "Drum"] },
    { title: "Colour", values: ["Natural", "Charcoal"] },
  ],
  variants: [
    {
      sku: "KIO-RAL-DOM-NAT",
      options: { Shape: "Dome", Colour: "Natural" },
      weight: 620,
      prices: { eur: 74, usd: 79, kes: 8100, ngn: 92500, ghs: 720, zar: 1179 },
      stock: { berlin: 12, austin: 9 },
    },
    {
      sku: "KIO-RAL-DOM-CHA",
      options: { Shape: "Dome", Colour: "Charcoal" },
      weight: 620,
      prices: { eur: 74, usd: 79, kes: 8100, ngn: 92500, ghs: 720, zar: 1179 },
      stock: { berlin: 6, austin: 3 },
    },
    {
      sku: "KIO-RAL-DRU-NAT",
      options: { Shape: "Drum", Colour: "Natural" },
      weight: 980,
      prices: { eur: 96, usd: 103, kes: 10500, ngn: 120000, ghs: 935, zar: 1529 },
      stock: { berlin: 5, austin: 4 },
    },
    {
      sku: "KIO-RAL-DRU-CHA",
      options: { Shape: "Drum", Colour: "Charcoal" },
      weight: 980,
      prices: { eur: 96, usd: 103, kes: 10500, ngn: 120000, ghs: 935, zar: 1529 },
      stock: { berlin: 2, austin: 1 },
    },
  ],
}

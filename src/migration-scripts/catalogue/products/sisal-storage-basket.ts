import type { ProductSeed } from "../product-seed"

export const sisalStorageBasket: ProductSeed = {
  handle: "sisal-storage-basket",
  title: "Sisal storage basket",
  subtitle: "For the things that have no drawer",
  category: "baskets",
  collection: "woven-by-hand",
  description: [
    "Wool, chargers, the post, one glove. A lidded basket forgives a room a great deal, and this one does it with a straight back: the wall is coiled so tightly that it stands without a frame and rings a little when you tap it.",
    "Odette's family coils a bundle of sweetgrass into a rope and sews it to itself with sisal thread, some twelve stitches to the centimetre of height. The dye is an ordinary textile dye, not a plant dye; it holds better, and she would rather say so.",
    "The sweetgrass smells of hay for the first weeks. Then it stops, or you do.",
  ],
  material: "Sisal, sweetgrass",
  materials: "Sisal thread over a core of dried sweetgrass, commercial textile dye fixed with vinegar",
  care: "Dust with a dry brush. Spot clean with cold water. Keep out of strong sun, which fades any dye.",
  maker: "Odette Mukamana and her sisters-in-law, Huye District, Rwanda",
  dimensions: "Small Ø 20 × 16 cm, medium Ø 28 × 22 cm, large Ø 36 × 28 cm",
  origin_country: "rw",
  hs_code: "460219",
  options: [
    { title: "Size", values: ["Small", "Medium", "Large"] },
    { title: "Colour", values: ["Natural", "Charcoal"] },
  ],
  variants: [
    {
      sku: "KIO-SSB-S-NAT",
      options: { Size: "Small", Colour: "Natural" },
      weight: 310,
      prices: { eur: 34, usd: 36, kes: 3750, ngn: 42500, ghs: 330, zar: 529 },
      stock: { berlin: 22, austin: 16 },
    },
    {
      sku: "KIO-SSB-S-CHA",
      options: { Size: "Small", Colour: "Charcoal" },
      weight: 310,
      prices: { eur: 34, usd: 36, kes: 3750, ngn: 42500, ghs: 330, zar: 529 },
      stock: { berlin: 15, austin: 3 },
    },
    {
      sku: "KIO-SSB-M-NAT",
      options: { Size: "Medium", Colour: "Natural" },
      weight: 620,
      prices: { eur: 52, usd: 56, kes: 5700, ngn: 65000, ghs: 500, zar: 819 },
      stock: { berlin: 14, austin: 10 },
    },
    {
      sku: "KIO-SSB-M-CHA",
      options: { Size: "Medium", Colour: "Charcoal" },
      weight: 620,
      prices: { eur: 52, usd: 56, kes: 5700, ngn: 65000, ghs: 500, zar: 819 },
      stock: { berlin: 9, austin: 7 },
    },
    {
      sku: "KIO-SSB-L-NAT",
      options: { Size: "Large", Colour: "Natural" },
      weight: 1080,
      prices: { eur: 79, usd: 85, kes: 8600, ngn: 98500, ghs: 760, zar: 1249 },
      stock: { berlin: 6, austin: 4 },
    },
    {
      sku: "KIO-SSB-L-CHA",
      options: { Size: "Large", Colour: "Charcoal" },
      weight: 1080,
      prices: { eur: 79, usd: 85, kes: 8600, ngn: 98500, ghs: 760, zar: 1249 },
      stock: { berlin: 1, austin: 5 },
    },
  ],
}

import type { ProductSeed } from "../product-seed"

export const oliveWoodSaladServers: ProductSeed = {
  handle: "olive-wood-salad-servers",
  title: "Olive wood salad servers",
  subtitle: "A pair with long necks and quiet edges",
  category: "kitchen",
  collection: "everyday-table",
  description: [
    "Salad servers fail in two ways: they are too short for the bowl, or they clatter. These are long, and olive wood on stoneware makes hardly a sound.",
    "They are sawn from the offcuts of our serving boards, which is why they sometimes sell out when the boards do not. The shaping is done on a belt, the last smoothing by hand with a shard of glass, as Slim's father did it.",
    "One spoon, one fork, tied with a cord. The grain of the two is chosen to match, and Slim takes longer over that than over the carving.",
  ],
  material: "Olive wood",
  materials: "Solid olive wood, finished with sunflower oil",
  care: "Wash by hand, dry at once, oil now and then. Do not leave them standing in the bowl overnight.",
  maker: "Slim Gharbi and his son, Sfax, Tunisia",
  dimensions: "Classic 30 cm, long 36 cm; bowl of the spoon 6.5 cm wide",
  origin_country: "tn",
  hs_code: "441990",
  options: [{ title: "Length", values: ["30 cm", "36 cm"] }],
  variants: [
    {
      sku: "KIO-OSS-30",
      options: { Length: "30 cm" },
      weight: 120,
      prices: { eur: 22, usd: 24, kes: 2400, ngn: 27500, ghs: 215, zar: 349 },
      stock: { berlin: 27, austin: 20 },
    },
    {
      sku: "KIO-OSS-36",
      options: { Length: "36 cm" },
      weight: 155,
      prices: { eur: 28, usd: 30, kes: 3100, ngn: 35000, ghs: 270, zar: 449 },
      stock: { berlin: 13, austin: 2 },
    },
  ],
}

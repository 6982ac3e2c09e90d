import type { ProductSeed } from "../product-seed"

export const seagrassLaundryHamper: ProductSeed = {
  handle: "seagrass-laundry-hamper",
  title: "Seagrass laundry hamper",
  subtitle: "Tall, lidded, and lighter than it looks",
  category: "baskets",
  collection: "woven-by-hand",
  description: [
    "A hamper for people who would like their washing to be somewhere without being on show. The weave lets air through, so towels do not turn sour while they wait.",
    "Kim Son has woven sedge and seagrass from its tidal flats for two centuries. The Trans buy the grass by the boatload in June, dry it on the dyke and twist it into rope all year. Inside is a painted iron frame; it adds a kilo and keeps the corners square after five winters.",
    "The lining lifts out by four ties and doubles as the bag that goes to the machine. The lid is loose, on purpose: hinges were the first thing that broke on the hampers we had before.",
  ],
  material: "Seagrass, cotton lining",
  materials: "Twisted seagrass rope over an iron frame, removable lining of undyed cotton",
  care: "Lining: wash at 40 °C, line dry. Basket: vacuum with the brush head. A damp bathroom is fine if it has a window.",
  maker: "The Tran family workshop, Kim Son, Vietnam",
  dimensions: "Medium 40 × 30 × 50 cm, large 45 × 35 × 62 cm",
  origin_country: "vn",
  hs_code: "460219",
  options: [{ title: "Size", values: ["Medium", "Large"] }],
  variants: [
    {
      sku: "KIO-SLH-M",
      options: { Size: "Medium" },
      weight: 2400,
      prices: { eur: 89, usd: 96, kes: 9800, ngn: 112000, ghs: 860, zar: 1399 },
      stock: { berlin: 8, austin: 5 },
    },
    {
      sku: "KIO-SLH-L",
      options: { Size: "Large" },
      weight: 3300,
      prices: { eur: 115, usd: 124, kes: 12500, ngn: 145000, ghs: 1120, zar: 1799 },
      stock: { berlin: 4, austin: 2 },
    },
  ],
}

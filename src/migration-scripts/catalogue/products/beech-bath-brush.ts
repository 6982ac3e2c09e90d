import type { ProductSeed } from "../product-seed"

export const beechBathBrush: ProductSeed = {
  handle: "beech-bath-brush",
  title: "Beech bath brush",
  subtitle: "Reaches the middle of the back",
  category: "bath",
  collection: "quiet-corners",
  description: [
    "The one place you cannot reach is exactly forty centimetres away. The handle is bent by steam to get round the shoulder and comes off, so the head goes under the strap and works as a hand brush.",
    "Nine people make brushes at Arndt, two of them blind, in a workshop that has employed blind brush-makers since 1893. Bundles are drawn through by hand and wired, which is why they stay in.",
    "Two bristles to choose from: boar, which is softer and a by-product of slaughter, or tampico, which is a plant and firmer.",
  ],
  material: "Beech, bristle",
  materials: "Oiled beech, removable handle, cotton strap; boar bristle or tampico fibre",
  care: "Rinse, shake, hang up with the bristles down. Oil the wood twice a year.",
  maker: "Bürstenhaus Arndt, Erzgebirge, Germany",
  dimensions: "Length 42 cm, head 13 × 7 cm",
  origin_country: "de",
  hs_code: "960329",
  options: [{ title: "Bristle", values: ["Boar", "Tampico"] }],
  variants: [
    {
      sku: "KIO-BBB-BOA",
      options: { Bristle: "Boar" },
      weight: 240,
      prices: { eur: 32, usd: 34, kes: 3500, ngn: 40000, ghs: 310, zar: 509 },
      stock: { berlin: 17, austin: 12 },
    },
    {
      sku: "KIO-BBB-TAM",
      options: { Bristle: "Tampico" },
      weight: 240,
      prices: { eur: 29, usd: 31, kes: 3200, ngn: 36500, ghs: 280, zar: 459 },
      stock: { berlin: 22, austin: 3 },
    },
  ],
}

/** Ways through the shop that cut across its shelves. */
export const COLLECTIONS = [
  {
    handle: "woven-by-hand",
    title: "Woven by hand",
    description:
      "Basket, rug, lampshade: one fibre over another, some thousand times. Nothing here has been near a power loom.",
  },
  {
    handle: "everyday-table",
    title: "Everyday table",
    description:
      "What stands on the table from the first coffee to the last crumb, and goes back on the shelf without ceremony.",
  },
  {
    handle: "quiet-corners",
    title: "Quiet corners",
    description:
      "The bath, the windowsill, the chair by the lamp: small things for the part of the day that is yours.",
  },
] as const

export type CollectionHandle = (typeof COLLECTIONS)[number]["handle"]

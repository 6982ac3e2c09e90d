/** The shelves of the shop, in the order in which they stand. */
export const CATEGORIES = [
  {
    handle: "baskets",
    name: "Baskets",
    description:
      "Sisal, seagrass, willow, banana fibre: woven by people who count the pattern as they go. To carry, to store, to pass round the table.",
  },
  {
    handle: "kitchen",
    name: "Kitchen",
    description:
      "Boards, wraps, bags and brushes for a kitchen that is used. Most of it is wood, cloth or a leaf, and tells you when it wants looking after.",
  },
  {
    handle: "ceramics",
    name: "Ceramics",
    description:
      "Stoneware for every day and terracotta that breathes, thrown and glazed by hand, which is why no two are quite the same size.",
  },
  {
    handle: "textiles",
    name: "Textiles",
    description:
      "Cotton, linen and wool from hand looms and small mills: throws, rugs, towels and an apron that does not hang from the neck.",
  },
  {
    handle: "bath",
    name: "Bath",
    description:
      "Soap cured for weeks, oil pressed cold, brushes that come apart. Short lists of ingredients, all of them printed.",
  },
  {
    handle: "home",
    name: "Home",
    description:
      "Light, glass, brass, paper and one stool: things for a room that need no instructions and do not come in flat boxes.",
  },
] as const

export type CategoryHandle = (typeof CATEGORIES)[number]["handle"]

/** The pieces that open the home page: the basket that gave the shop its name, and something to set beside it. */
export const LEAD_HANDLES = ["sisal-market-basket", "stoneware-mug"]

/** The shape of a product's card in the shop. */
export const CARD_FRAME = { width: 4, height: 5 }

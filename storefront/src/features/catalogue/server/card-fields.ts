/** The fields `toCardView` reads, in the store API's notation. */
export const CARD_FIELDS =
  "id,handle,title,thumbnail,material,metadata,images.url,images.rank,variants.id,*variants.calculated_price"

/** How many products a page of a listing shows. */
export const PAGE_SIZE = 12

import { ShopFault } from "./shop-fault"

/** Makes a ShopFault of whatever was thrown, so that the page always has words for it. */
export const toFault = (error: unknown): ShopFault =>
  error instanceof ShopFault
    ? error
    : new ShopFault("offline", "Something went wrong on this page. Please reload it and try again.")

// @ts-check

const FAVOURITE = "stoneware-mug"

/**
 * The pages that are measured, as a shopper in Germany sees them.
 * @param {string} storefront
 * @param {import("./shop.mjs").Shop} shop
 */
export function pagesOf(storefront, shop) {
  const handles = shop.products.map(({ handle }) => handle)
  const handle = handles.includes(FAVOURITE) ? FAVOURITE : handles[0]
  return [
    { name: "Home", url: `${storefront}/de` },
    { name: "Listing page", url: `${storefront}/de/shop` },
    { name: "Product page", url: `${storefront}/de/products/${handle}` },
  ]
}

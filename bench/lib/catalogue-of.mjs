// @ts-check

/**
 * The shop's products in the form that the stock set-up's seed reads: the same number, with as many variants,
 * options and images each.
 * @param {import("./shop.mjs").Shop} shop
 */
export function catalogueOf(shop) {
  return shop.products.map((product) => ({
    title: product.title,
    handle: product.handle,
    description: product.title,
    images: (product.images ?? []).map((/** @type {any} */ { url }) => ({ url })),
    options: product.options.map((/** @type {any} */ { title, values }) => ({
      title,
      values: values.map((/** @type {any} */ { value }) => value),
    })),
    variants: product.variants.map((/** @type {any} */ variant) => variantOf(product, variant)),
  }))
}

/**
 * @param {any} product
 * @param {any} variant
 */
function variantOf(product, variant) {
  const titles = new Map(product.options.map((/** @type {any} */ { id, title }) => [id, title]))
  const options = variant.options.map((/** @type {any} */ { option_id, value }) => [
    titles.get(option_id),
    value,
  ])
  return {
    title: variant.title,
    options: Object.fromEntries(options),
    amount: variant.calculated_price.calculated_amount,
  }
}

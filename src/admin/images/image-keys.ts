/** Under which keys pictures are cached. `ids`: the pictures that the product's page shows. */
export const imageKeys = {
  product: (productId: string) => ["product_images", productId] as const,
  list: (productId: string, ids: string[]) => ["product_images", productId, ids] as const,
}

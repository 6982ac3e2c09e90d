/** One picture of a product. `alt` is concrete English for people who cannot see it; `svg` draws it afresh. */
export type Scene = {
  name: "studio" | "in-use" | "detail" | "colours"
  alt: string
  format: "jpeg" | "png"
  svg: () => string
}

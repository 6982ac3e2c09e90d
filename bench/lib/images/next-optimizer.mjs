// @ts-check
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"

/**
 * Next.js's own optimiser with its defaults, as a storefront's dependencies hold it.
 * @param {string} storefront folder
 */
export function nextOptimizer(storefront) {
  const load = createRequire(path.join(storefront, "package.json"))
  const { getImageProps } = load("next/image")
  const { imageConfigDefault } = load("next/dist/shared/lib/image-config")
  const { optimizeImage } = load("next/dist/server/image-optimizer/transform")
  const [quality] = imageConfigDefault.qualities
  return {
    /**
     * The addresses and widths that it would offer a browser.
     * @param {string} sizes as in the HTML
     * @returns {string}
     */
    srcSet: (sizes) => getImageProps({ src: "/a.jpg", alt: "", sizes, width: 4, height: 5 }).props.srcSet,
    /**
     * The bytes of what it would send.
     * @param {string} file
     * @param {{ width: number, format: "webp" | "avif" }} how
     * @returns {Promise<number>}
     */
    async bytes(file, { width, format }) {
      const request = { buffer: readFileSync(file), contentType: `image/${format}`, quality, width }
      return (await optimizeImage(request)).length
    },
  }
}

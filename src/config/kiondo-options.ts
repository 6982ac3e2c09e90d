import { defaultSpecification } from "../modules/images/engine/default-specification"
import type { KiondoOptions } from "../types/kiondo-options"
import type { Environment } from "./environment-schema"

/** What the store turns on, of all that the plugin can do. */
export const kiondoOptions = (env: Environment): KiondoOptions => ({
  address_formats: {},
  cart_guard: {},
  checkout: { return_origins: [env.STOREFRONT_URL] },
  images: {
    file_urls: [env.S3_BUCKET ? (env.S3_FILE_URL ?? "") : `${env.BACKEND_URL}/uploads`],
    // A card on a phone of two pixels to a point is 360 wide: the next size, 640, would be thrice its bytes.
    presets: { ...defaultSpecification.presets, w400: { width: 400 } },
    // Link previews want a JPEG that is larger than a thumbnail.
    fallback: { format: "jpeg", quality: 82, presets: ["w640", "w1280"] },
  },
  revalidation: { url: `${env.STOREFRONT_URL}/api/revalidate`, secret: env.REVALIDATION_SECRET },
  ...(env.S3_BUCKET ? {} : { uploads: { directory: env.UPLOAD_DIR } }),
})

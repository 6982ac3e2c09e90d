import type { KiondoOptions } from "../types/kiondo-options"
import type { Environment } from "./environment-schema"

/** What the store turns on, of all that the plugin can do. */
export const kiondoOptions = (env: Environment): KiondoOptions => ({
  address_formats: {},
  cart_guard: {},
  checkout: { return_origins: [env.STOREFRONT_URL] },
  revalidation: { url: `${env.STOREFRONT_URL}/api/revalidate`, secret: env.REVALIDATION_SECRET },
  ...(env.S3_BUCKET ? {} : { uploads: { directory: env.UPLOAD_DIR } }),
})

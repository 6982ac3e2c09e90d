import path from "node:path"
import type { NextConfig } from "next"
import { compressedAssets } from "./src/config/compressed-assets"
import { listingRewrites } from "./src/config/listing-rewrites"
import { checkoutSecurityHeaders, securityHeaders } from "./src/config/security-headers"

const production = process.env.NODE_ENV === "production"

const config: NextConfig = {
  agentRules: false,
  // The proxy or CDN in front compresses once for all; here it would cost a third of the throughput.
  compress: false,
  // Likewise an ETag: it would be worked out of the whole page anew at every request, a fifth of the throughput.
  generateEtags: false,
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
  compiler: { runAfterProductionCompile: compressedAssets.pack },
  cacheHandler: path.join(import.meta.dirname, "page-cache.mjs"),
  cacheMaxMemorySize: 128 * 1024 * 1024,
  // The back end makes every size once; the framework's own resizer answers nothing.
  images: { unoptimized: true },
  headers: async () => [
    // Scripts and pictures are no documents: what a document must say would only make them longer.
    { source: "/((?!_next/static/|media/).*)", headers: securityHeaders() },
    // Of two rules that set the same header the later one wins.
    { source: "/:country/checkout/:path*", headers: checkoutSecurityHeaders() },
    ...(production ? compressedAssets.headers() : []),
  ],
  rewrites: async () => ({
    beforeFiles: [...listingRewrites(), ...(production ? compressedAssets.rewrites() : [])],
    afterFiles: [],
    fallback: [],
  }),
}

export default config

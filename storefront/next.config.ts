import type { NextConfig } from "next"
import { compressedAssets } from "./src/config/compressed-assets"
import { listingRewrites } from "./src/config/listing-rewrites"
import { securityHeaders } from "./src/config/security-headers"

const production = process.env.NODE_ENV === "production"

const config: NextConfig = {
  agentRules: false,
  // The proxy or CDN in front compresses once for all; here it would cost a third of the throughput.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
  compiler: { runAfterProductionCompile: compressedAssets.pack },
  images: {
    localPatterns: [{ pathname: "/media/**", search: "" }],
    formats: ["image/avif", "image/webp"],
    deviceSizes: [480, 640, 960, 1280, 1600],
    imageSizes: [240, 320],
    qualities: [75],
    minimumCacheTTL: 31_536_000,
  },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders() },
    ...(production ? compressedAssets.headers() : []),
  ],
  rewrites: async () => ({
    beforeFiles: [...listingRewrites(), ...(production ? compressedAssets.rewrites() : [])],
    afterFiles: [],
    fallback: [],
  }),
}

export default config

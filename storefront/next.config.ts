import type { NextConfig } from "next"
import { listingRewrites } from "./src/config/listing-rewrites"
import { securityHeaders } from "./src/config/security-headers"

const config: NextConfig = {
  agentRules: false,
  // The proxy or CDN in front compresses once for all; here it would cost a third of the throughput.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
  images: {
    localPatterns: [{ pathname: "/media/**", search: "" }],
    formats: ["image/avif", "image/webp"],
    minimumCacheTTL: 31_536_000,
  },
  headers: async () => [{ source: "/:path*", headers: securityHeaders() }],
  rewrites: async () => ({ beforeFiles: listingRewrites(), afterFiles: [], fallback: [] }),
}

export default config

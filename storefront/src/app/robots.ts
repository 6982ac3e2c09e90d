import { type MetadataRoute } from "next"
import { absoluteUrl } from "@/features/seo/absolute-url"

export const dynamic = "force-dynamic"

const robots = (): MetadataRoute.Robots => ({
  rules: {
    userAgent: "*",
    allow: "/",
    disallow: ["/api/", "/*/cart", "/*/checkout", "/*/order/", "/*/search"],
  },
  sitemap: absoluteUrl("/sitemap.xml"),
})

export default robots

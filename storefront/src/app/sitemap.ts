import { type MetadataRoute } from "next"
import { listCategories } from "@/features/catalogue/server/list-categories"
import { listCollections } from "@/features/catalogue/server/list-collections"
import { listHandles } from "@/features/catalogue/server/list-handles"
import { absoluteUrl } from "@/features/seo/absolute-url"
import { listRegions } from "@/lib/regions"

export const dynamic = "force-dynamic"

/** Every catalogue page of every country. A page differs by country in price and currency only. */
const sitemap = async (): Promise<MetadataRoute.Sitemap> => {
  const [regions, categories, collections] = await Promise.all([
    listRegions(),
    listCategories(),
    listCollections(),
  ])
  const groups = [
    "",
    "/shop",
    ...categories.map(({ handle }) => `/categories/${handle}`),
    ...collections.map(({ handle }) => `/collections/${handle}`),
  ]
  const perRegion = await Promise.all(
    regions.map(async (region) => {
      const products = await listHandles(region)
      return region.countries.flatMap((country) => [
        ...groups.map((path) => ({ url: absoluteUrl(`/${country}${path}`) })),
        ...products.map(({ handle, updatedAt }) => ({
          url: absoluteUrl(`/${country}/products/${handle}`),
          lastModified: updatedAt,
        })),
      ])
    })
  )
  return perRegion.flat()
}

export default sitemap

import "server-only"
import { cacheTags } from "./cache-tags"
import { CATALOGUE_TTL_SECONDS } from "./catalogue-ttl"
import { medusa } from "./medusa"

type Options = { query?: Record<string, unknown>; tags: string[] }

/** Reads from the store API through the data cache. Throws `FetchError` on any answer but 2xx. */
export const storeFetch = <T>(path: string, { query, tags }: Options): Promise<T> =>
  medusa().client.fetch<T>(path, {
    query,
    cache: "force-cache",
    // An answer with prices depends on the region they were asked for.
    next: { tags: query?.region_id ? [...tags, cacheTags.regions] : tags, revalidate: CATALOGUE_TTL_SECONDS },
  })

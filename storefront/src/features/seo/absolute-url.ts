import "server-only"
import { env } from "@/lib/env"

/** A path of the storefront as a full address. */
export const absoluteUrl = (path: string): string => new URL(path, env().STOREFRONT_URL).href

import { imagesErrors } from "../errors"
import type { Target } from "./dial"
import { isPublicAddress } from "./is-public-address"
import type { Lookup } from "./lookup"
import { untilAborted } from "./until-aborted"

export const HTTPS_PORT = 443

const isListed = (url: URL, allowedHosts: string[]) =>
  allowedHosts.some((host) => URL.canParse(`https://${host}`) && new URL(`https://${host}`).host === url.host)

/**
 * Where to connect for a picture of another host: https, a host of the list with the port it is listed with, no
 * password, and every address of it in the public network.
 * @throws MedusaError `image_source_not_allowed`, `image_source_unreachable`.
 */
export async function publicTargetOf(
  url: URL,
  { allowedHosts, lookup, signal }: { allowedHosts: string[]; lookup: Lookup; signal: AbortSignal }
): Promise<Target> {
  const isPlain = url.protocol === "https:" && url.username === "" && url.password === ""
  if (!isPlain || !isListed(url, allowedHosts)) throw imagesErrors.create("image_source_not_allowed")
  const addresses = await untilAborted(lookup(url.hostname), signal).catch(() => {
    throw imagesErrors.create("image_source_unreachable")
  })
  if (addresses.length === 0) throw imagesErrors.create("image_source_unreachable")
  if (!addresses.every(({ address }) => isPublicAddress(address)))
    throw imagesErrors.create("image_source_not_allowed")
  return { hostname: url.hostname, port: Number(url.port || HTTPS_PORT), addresses }
}

import ipaddr from "ipaddr.js"

// RFC 4291, 2.4 and IANA's registry: no other part of IPv6 is given to anybody in the public network.
const PUBLIC_V6 = ipaddr.IPv6.parseCIDR("2000::/3")

/**
 * Whether an address belongs to the public network: not this machine, a private or link-local network, a cloud's
 * metadata service, carrier-grade NAT, nor IPv6 that carries an IPv4 address inside (NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== "unicast") return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(PUBLIC_V6)
}

import { lookup as lookupByDns } from "node:dns/promises"

export type Address = { address: string; family: number }

/** All addresses of a host. */
export type Lookup = (hostname: string) => Promise<Address[]>

/** As this machine resolves names. */
export const lookup: Lookup = (hostname) => lookupByDns(hostname, { all: true })

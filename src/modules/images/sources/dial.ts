import { isIP, type LookupFunction } from "node:net"
import type { Duplex } from "node:stream"
import { connect } from "node:tls"
import type { Address } from "./lookup"

/** Where to connect, and which addresses were found to be public. */
export type Target = { hostname: string; port: number; addresses: Address[] }
export type Dial = (target: Target) => Duplex

/** Resolves to these and asks nobody, so that a name can't mean another machine between the check and the call. */
const pinned =
  (addresses: Address[]): LookupFunction =>
  (_hostname, { all }, done) =>
    all ? done(null, addresses) : done(null, addresses[0]?.address ?? "", addresses[0]?.family)

/** An encrypted connection to one of these addresses and to no other; the certificate has to be the host's. */
export const dial: Dial = ({ hostname, port, addresses }) =>
  connect({
    host: hostname,
    port,
    lookup: pinned(addresses),
    ALPNProtocols: ["http/1.1"],
    ...(isIP(hostname) ? {} : { servername: hostname }),
  })

// @ts-check
import { createServer } from "node:net"

/**
 * A TCP port nobody listens on at this moment. Another process may take it before it is used,
 * so whoever binds it must be ready to ask again.
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export function freePort(host = "127.0.0.1") {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, host, () => {
      const address = server.address()
      const port = typeof address === "object" && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

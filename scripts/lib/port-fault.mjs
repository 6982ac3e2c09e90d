// @ts-check
import { createServer } from "node:net"

/**
 * What keeps us from listening on a port, or undefined when it is free.
 * @param {number} port
 * @param {string} variable the environment variable that moves it
 */
export async function portFault(port, variable) {
  for (const host of [undefined, "0.0.0.0", "127.0.0.1"]) {
    const code = await listenFault(port, host)
    if (code === "EADDRINUSE") {
      return `Port ${port} is taken by another program. Stop it, or choose another: ${variable}=${port + 1} npm start`
    }
    if (code === "EACCES")
      return `You may not listen on port ${port}. Choose one above 1023 with ${variable}.`
  }
  return undefined
}

/**
 * @param {number} port
 * @param {string | undefined} host every address when left out
 * @returns {Promise<string | undefined>}
 */
function listenFault(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message))
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
}

// @ts-check

const OWN_NAMES = ["localhost", "127.0.0.1", "[::1]"]

/**
 * Whether a request was meant for this machine and, when a web page has sent it, for a page of our own: another
 * site in the developer's browser must not reach in, by a name that resolves to loopback or by a form.
 * @param {import("node:http").IncomingMessage} request
 */
export function isOwnCaller({ method, headers }) {
  const host = headers.host ?? ""
  if (!OWN_NAMES.includes(host.replace(/:\d+$/, ""))) return false
  return method === "GET" || headers.origin === undefined || headers.origin === `http://${host}`
}

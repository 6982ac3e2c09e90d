// @ts-check

/**
 * One call, as a handler sees it.
 * @typedef {object} Call
 * @property {Record<string, string>} params of the path
 * @property {URLSearchParams} query
 * @property {Record<string, unknown>} body
 * @property {string} origin under which the caller reaches the sandbox
 */

/**
 * @template Answer
 * @typedef {(sandbox: import("./sandbox.mjs").Sandbox, call: Call) => Answer | Promise<Answer>} Handler
 */

/**
 * Finds the handler of a method and a path; `:name` in a route stands for one part of a path.
 * @template Answer
 * @param {Record<string, Handler<Answer>>} routes by "METHOD /path"
 */
export function router(routes) {
  const table = Object.entries(routes).map(([route, handler]) => {
    const [method = "", path = ""] = route.split(" ")
    const pattern = path.replaceAll(".", "\\.").replace(/:(\w+)/g, "(?<$1>[^/]+)")
    return { method, route, pattern: new RegExp(`^${pattern}$`), handler }
  })
  return (/** @type {string} */ method, /** @type {string} */ path) => {
    for (const { pattern, handler, route, ...entry } of table) {
      const match = entry.method === method ? pattern.exec(path) : null
      if (match) return { handler, route, params: decoded(match.groups ?? {}) }
    }
    return undefined
  }
}

/** @param {Record<string, string>} groups */
function decoded(groups) {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => {
      try {
        return [name, decodeURIComponent(value)]
      } catch {
        return [name, value] // no valid escape: taken as it stands
      }
    })
  )
}

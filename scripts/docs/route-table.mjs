// @ts-check
import { code, table } from "./table.mjs"

/** @param {import("./routes.mjs").Route[]} routes */
export function routeTable(routes) {
  const rows = routes.map(({ method, path, sentence, capabilities }) => [
    `${code(`${method} ${path}`)}`,
    sentence,
    capabilities.map((name) => `[${name}](${name}.md)`).join(", "),
  ])
  return table(["route", "what it does", "capability"], rows)
}

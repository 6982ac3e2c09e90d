// @ts-check
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import prettier from "prettier"
import { readCapabilities } from "./capabilities.mjs"
import { environmentTable } from "./environment-table.mjs"
import { environmentTemplate } from "./environment-template.mjs"
import { readEnvironmentVariables } from "./environment-variables.mjs"
import { errorTable } from "./error-table.mjs"
import { fillMarkers } from "./fill-markers.mjs"
import { optionTable } from "./option-table.mjs"
import { routeTable } from "./route-table.mjs"
import { readRoutes } from "./routes.mjs"

/**
 * Every file that is made of the code, in whole or in part, with its text as it ought to be.
 * @param {string} root the repository
 * @returns {Promise<{ files: Map<string, string>, faults: string[] }>}
 */
export async function generate(root) {
  const variables = readEnvironmentVariables(root)
  const routes = readRoutes(root)
  /** @type {Map<string, string>} */
  const files = new Map([[".env.template", environmentTemplate(variables)]])
  /** @type {string[]} */
  const faults = []
  for (const [guide, parts] of guides(root, variables, routes)) {
    const file = path.join(root, "docs", guide)
    if (!existsSync(file)) {
      faults.push(`docs/${guide} is missing. Write it, with the markers: ${Object.keys(parts).join(", ")}`)
      continue
    }
    const filled = fillMarkers(readFileSync(file, "utf8"), parts)
    faults.push(...filled.faults.map((fault) => `docs/${guide}: ${fault}`))
    files.set(`docs/${guide}`, await format(file, filled.text))
  }
  return { files, faults }
}

/**
 * Which guide holds which tables.
 * @param {string} root
 * @param {import("./environment-variables.mjs").VariableGroup[]} variables
 * @param {import("./routes.mjs").Route[]} routes
 * @returns {[string, Record<string, string>][]}
 */
function guides(root, variables, routes) {
  const capabilities = readCapabilities(root).map((capability) => {
    const own = routes.filter((route) => route.capabilities.includes(capability.name))
    /** @type {Record<string, string>} */
    const parts = { options: optionTable(capability.options) }
    if (capability.errors) parts.errors = errorTable(capability.errors)
    if (own.length > 0) parts.routes = routeTable(own)
    return /** @type {[string, Record<string, string>]} */ ([`${capability.name}.md`, parts])
  })
  return [
    ...capabilities,
    ["routes.md", { routes: routeTable(routes) }],
    ["environment.md", { environment: environmentTable(variables) }],
  ]
}

/**
 * @param {string} file
 * @param {string} text
 */
async function format(file, text) {
  const config = await prettier.resolveConfig(file)
  return prettier.format(text, { ...config, parser: "markdown" })
}

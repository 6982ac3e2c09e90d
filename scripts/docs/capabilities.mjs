// @ts-check
import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { load } from "./load.mjs"

/**
 * @typedef {object} Capability
 * @property {string} name of its folder and of its guide
 * @property {any} options its zod schema
 * @property {{ definitions: object, create: (code: string) => Error } | undefined} errors
 */

/**
 * Every capability and every provider that has options.
 * @param {string} root the repository
 * @returns {Capability[]}
 */
export function readCapabilities(root) {
  return ["src/modules", "src/providers"].flatMap((kind) => {
    const folder = path.join(root, kind)
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .filter((name) => existsSync(path.join(folder, name, "options.ts")))
      .map((name) => ({
        name,
        options: exportOf(path.join(folder, name, "options.ts"), (value) => "shape" in value),
        errors: exportOf(path.join(folder, name, "errors.ts"), (value) => "definitions" in value),
      }))
  })
}

/**
 * The one export of a file that is of a kind, if there is such a file.
 * @param {string} file
 * @param {(value: any) => boolean} isWanted
 */
function exportOf(file, isWanted) {
  if (!existsSync(file)) return undefined
  return Object.values(load(file)).find((value) => typeof value === "object" && isWanted(value))
}

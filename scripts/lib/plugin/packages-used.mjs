// @ts-check
import { readdirSync, readFileSync } from "node:fs"
import { isBuiltin } from "node:module"
import path from "node:path"
import ts from "typescript"

/**
 * The packages that compiled code loads when it runs, each with one file that does; types leave no trace there.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function packagesUsed(folder) {
  /** @type {Record<string, string>} */
  const used = {}
  for (const file of scriptsBelow(folder)) {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true)
    for (const { fileName } of importedFiles) {
      const name = packageOf(fileName)
      if (name) used[name] ??= path.relative(folder, file)
    }
  }
  return used
}

/** @param {string} folder */
function scriptsBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.m?js$/.test(name))
    .map((name) => path.join(folder, name))
}

/**
 * @param {string} specifier as written in an import or a require
 * @returns {string | undefined} nothing for a file of one's own and for what comes with Node
 */
function packageOf(specifier) {
  if (specifier.startsWith(".") || specifier.startsWith("/") || isBuiltin(specifier)) return undefined
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/")
}

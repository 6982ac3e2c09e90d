// @ts-check
import { createHash } from "node:crypto"
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs"
import path from "node:path"

const IGNORED = new Set(["node_modules", ".next", ".medusa", "__tests__", "coverage"])

/**
 * One short text that changes when a file's name or content below the given paths does. Tests do not count.
 * @param {string} root
 * @param {string[]} paths files and folders; a missing one counts as such
 */
export function fingerprint(root, paths) {
  const hash = createHash("sha256")
  for (const file of paths.flatMap((name) => filesBelow(root, name)).sort()) {
    const content = createHash("sha256")
      .update(readFileSync(path.join(root, file)))
      .digest("hex")
    hash.update(`${file.split(path.sep).join("/")}\n${content}\n`)
  }
  return hash.digest("hex").slice(0, 32)
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {string[]}
 */
function filesBelow(root, name) {
  const full = path.join(root, name)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return isIgnored(name) ? [] : [name]
  return readdirSync(full)
    .filter((entry) => !IGNORED.has(entry))
    .flatMap((entry) => filesBelow(root, path.join(name, entry)))
}

/** @param {string} name */
function isIgnored(name) {
  return /(\.spec\.[jt]sx?|\.test\.[jt]sx?|\.tsbuildinfo|\.log|next-env\.d\.ts|\.DS_Store)$/.test(name)
}

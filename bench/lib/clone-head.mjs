// @ts-check
import { spawnSync } from "node:child_process"
import path from "node:path"
import { pathToFileURL } from "node:url"

/**
 * A bare clone of the last commit: nothing installed, nothing built.
 * @param {string} root
 * @param {string} scratch
 * @returns {{ clone: string, milliseconds: number }}
 */
export function cloneHead(root, scratch) {
  const clone = path.join(scratch, "clone")
  const began = Date.now()
  const args = ["clone", "--quiet", "--depth", "1", pathToFileURL(root).href, clone]
  const { status, stderr } = spawnSync("git", args, { encoding: "utf8" })
  if (status !== 0) throw new Error(`git ${args.join(" ")} failed: ${stderr}`)
  return { clone, milliseconds: Date.now() - began }
}

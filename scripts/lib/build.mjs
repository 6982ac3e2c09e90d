// @ts-check
import { rmSync } from "node:fs"
import path from "node:path"
import { filesBelow } from "./files-below.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { readJson, writeJson } from "./json-file.mjs"

/** What a build was made of, and the files it consists of: in its own folder, so that it goes where the build goes. */
export const BUILD_RECORD = "kiondo-build.json"

/**
 * @typedef {object} Build
 * @property {string} root
 * @property {string[]} inputs files and folders, below root
 * @property {string} output the folder it makes
 * @property {string} [variable] value of the environment that it is made with, too
 * @property {() => Promise<void>} run
 */

/**
 * Builds when the inputs differ from those of the build that is there. It counts as built only when it has succeeded.
 * @param {Build} build
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function buildIfChanged({ root, inputs, output, variable, run }) {
  const record = path.join(output, BUILD_RECORD)
  const wanted = [fingerprint(root, inputs), ...(variable ? [variable] : [])].join(" ")
  const present = readJson(record)
  if (present?.inputs === wanted && present.files) return false
  // A build that is broken off half-way must not pass for the one it has begun to replace.
  rmSync(record, { force: true })
  await run()
  writeJson(record, { inputs: wanted, files: filesBelow(output).filter((file) => !file.startsWith("cache")) })
  return true
}

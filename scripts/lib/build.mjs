// @ts-check
import path from "node:path"
import { fingerprint } from "./fingerprint.mjs"
import { readJson, writeJson } from "./json-file.mjs"

export const BUILD_RECORD = "kiondo-build.json"

/**
 * @typedef {object} Build
 * @property {string} root
 * @property {string[]} inputs files and folders, below root
 * @property {string} output the folder it makes; what it was made of is written down in there
 * @property {() => Promise<void>} run
 */

/**
 * Builds when the inputs differ from those of the build that is there. It counts as built only when it has succeeded.
 * @param {Build} build
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function buildIfChanged({ root, inputs, output, run }) {
  const record = path.join(output, BUILD_RECORD)
  const wanted = fingerprint(root, inputs)
  if (readJson(record)?.inputs === wanted) return false
  await run()
  writeJson(record, { inputs: wanted })
  return true
}

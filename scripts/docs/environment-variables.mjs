// @ts-check
import path from "node:path"
import { load } from "./load.mjs"
import { EXAMPLES } from "./examples.mjs"
import { OTHER_GROUPS } from "./other-variables.mjs"
import { readFields } from "./read-fields.mjs"

/**
 * @typedef {object} Variable
 * @property {string} name
 * @property {string} description
 * @property {string[]} [choices]
 * @property {string} [fallback] what it is when left out
 * @property {string} [example] for one that has no default
 * @property {boolean} [isSecret] never shown with a value
 * @property {boolean} [isRequired] in production
 *
 * @typedef {{ title: string, words: string, variables: Variable[] }} VariableGroup
 */

/**
 * Every environment variable there is: the back end's from its schema, the others as they are written down.
 * @param {string} root the repository
 * @returns {VariableGroup[]}
 */
export function readEnvironmentVariables(root) {
  const config = path.join(root, "src", "config")
  const { environmentSchema, PUBLIC_DEFAULTS } = load(path.join(config, "environment-schema.ts"))
  const required = requiredInProduction(load(path.join(config, "read-environment.ts")))
  const variables = readFields(environmentSchema).map(({ name, json, fallback }) => ({
    name,
    description: json.description ?? "",
    choices: json.enum,
    isSecret: name in PUBLIC_DEFAULTS || name.includes("SECRET"),
    isRequired: required.has(name),
    ...(name in PUBLIC_DEFAULTS || fallback === undefined
      ? { example: EXAMPLES[name] }
      : { fallback: String(fallback) }),
  }))
  const words = "Checked at boot by `src/config`: a wrong one stops the boot with every fault listed."
  return [{ title: "Back end", words, variables }, ...OTHER_GROUPS]
}

/**
 * What a production without any environment complains of.
 * @param {Record<string, any>} config
 */
function requiredInProduction({ readEnvironment }) {
  try {
    readEnvironment({ NODE_ENV: "production" })
    return new Set()
  } catch (error) {
    const message = error instanceof Error ? error.message : ""
    return new Set([...message.matchAll(/- (\w+): is missing/g)].map(([, name]) => name))
  }
}

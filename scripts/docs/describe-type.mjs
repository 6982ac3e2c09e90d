// @ts-check

/**
 * A JSON Schema in a few words: "integer, 0 to 2000", "list of at most 3 strings".
 * @param {any} json
 * @returns {string}
 */
export function describeType(json) {
  if (json.enum) return json.enum.map((/** @type {unknown} */ one) => `\`${one}\``).join(", ")
  if (json.const !== undefined) return `\`${json.const}\``
  if (json.anyOf) return [...new Set(json.anyOf.map(describeType))].join(" or ")
  if (json.type === "array") return `list of ${most(json.maxItems)}${plural(describeType(json.items))}`
  if (json.type === "string") return json.format === "uri" ? "address" : "string"
  if (json.type === "object" && json.propertyNames) return `map to ${describeType(json.additionalProperties)}`
  if (json.type === "integer" || json.type === "number") return json.type + range(json)
  return json.type ?? "any"
}

/** @param {string} words */
const plural = (words) => words.replace(/^(string|integer|number|boolean|object)/, "$1s")

/** @param {number | undefined} max */
const most = (max) => (max === undefined ? "" : `at most ${max} `)

/** @param {{ minimum?: number, maximum?: number }} json */
function range({ minimum, maximum }) {
  const low = isTold(minimum) ? minimum : undefined
  const high = isTold(maximum) ? maximum : undefined
  if (low !== undefined && high !== undefined) return `, ${low} to ${high}`
  if (low !== undefined) return `, ${low} or more`
  return high === undefined ? "" : `, at most ${high}`
}

/** @param {number | undefined} bound zod bounds every integer by what a number can hold exactly */
const isTold = (bound) => bound !== undefined && Math.abs(bound) !== Number.MAX_SAFE_INTEGER

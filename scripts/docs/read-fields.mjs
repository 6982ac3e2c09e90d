// @ts-check
import { load } from "./load.mjs"

/**
 * @typedef {{ name: string, json: any, isRequired: boolean, fallback: unknown }} Field
 * `json` is the field's JSON Schema; `fallback` is what it becomes when left out
 */

/**
 * The fields of a zod object, those of objects in it under dotted names.
 * @param {any} schema
 * @returns {Field[]}
 */
export function readFields(schema) {
  const { z } = load("@medusajs/framework/zod")
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })
  return fieldsOf(json, "", (name) => {
    // The schema's own word: JSON Schema loses the default of a value that is transformed.
    const left = schema.shape[name].safeParse(undefined)
    return left.success ? left.data : undefined
  })
}

/**
 * @param {any} json
 * @param {string} prefix
 * @param {(name: string) => unknown} [fallbackOf]
 * @returns {Field[]}
 */
function fieldsOf(json, prefix, fallbackOf) {
  return Object.entries(json.properties ?? {}).flatMap(([name, field]) => {
    const isRequired = (json.required ?? []).includes(name)
    const fallback = fallbackOf ? fallbackOf(name) : field.default
    const own = { name: prefix + name, json: field, isRequired, fallback }
    return [own, ...fieldsOf(field, `${prefix}${name}.`)]
  })
}

// @ts-check
import { describeType } from "./describe-type.mjs"
import { readFields } from "./read-fields.mjs"
import { code, table } from "./table.mjs"

/** @param {any} schema a zod object */
export function optionTable(schema) {
  const fields = readFields(schema)
  if (fields.length === 0) return "It has none: `{}` turns it on."
  const rows = fields.map(({ name, json, isRequired, fallback }) => [
    code(name),
    describeType(json),
    isRequired ? "**required**" : fallback === undefined ? "–" : code(JSON.stringify(fallback)),
    json.description ?? "",
  ])
  return table(["option", "type", "default", "what it does"], rows)
}

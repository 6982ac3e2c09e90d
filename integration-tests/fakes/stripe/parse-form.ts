export type Fields = { [name: string]: string | Fields }

/** A form as Stripe's library writes it: `metadata[order]=1` is a field of a field. */
export function parseForm(text: string): Fields {
  const fields: Fields = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const parts = name.split(/[[\]]+/).filter(Boolean)
    const last = parts.pop() ?? name
    let target = fields
    for (const part of parts) {
      const inner = target[part]
      const next = typeof inner === "object" ? inner : {}
      target[part] = next
      target = next
    }
    target[last] = value
  }
  return fields
}

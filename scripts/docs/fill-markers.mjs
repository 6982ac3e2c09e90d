// @ts-check

/**
 * Puts each part between its markers: <!-- generated:name --> … <!-- /generated -->.
 * @param {string} text
 * @param {Record<string, string>} parts by name
 * @returns {{ text: string, faults: string[] }} a fault for a part without markers, and for markers without a part
 */
export function fillMarkers(text, parts) {
  const seen = new Set()
  const filled = text.replace(
    /(<!-- generated:([a-z]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (all, open, name, close) => {
      seen.add(name)
      return name in parts ? `${open}\n${parts[name]}\n\n${close}` : all
    }
  )
  const names = Object.keys(parts)
  const faults = [
    ...names.filter((name) => !seen.has(name)).map((name) => `the marker generated:${name} is missing`),
    ...[...seen].filter((name) => !names.includes(name)).map((name) => `nothing generates ${name}`),
  ]
  return { text: filled, faults }
}

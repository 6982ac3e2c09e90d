// @ts-check

const HEAD = `# Every environment variable of Kiondo. Copy this file to .env and take away the # of what you want to change.
# Nothing here is needed for npm start. What production cannot do without is marked.
#
# A secret of 32 random bytes in base64, made anew for each:
#   node -p "crypto.randomBytes(32).toString('base64')"
# Made by: npm run docs`

/** @param {import("./environment-variables.mjs").VariableGroup[]} groups */
export function environmentTemplate(groups) {
  const sections = groups.map(({ title, words, variables }) =>
    [`# --- ${title} ---\n# ${words.replaceAll("`", "")}`, ...variables.map(entry)].join("\n\n")
  )
  return `${[HEAD, ...sections].join("\n\n")}\n`
}

/** @param {import("./environment-variables.mjs").Variable} variable */
function entry({ name, description, choices, fallback, example, isSecret, isRequired }) {
  const notes = [
    description,
    ...(choices ? [`One of: ${choices.join(", ")}.`] : []),
    ...(isRequired ? ["Required in production."] : []),
  ]
  return `# ${notes.join(" ")}\n# ${name}=${isSecret ? "" : (fallback ?? example ?? "")}`
}

// @ts-check
import { code, table } from "./table.mjs"

/** @param {import("./environment-variables.mjs").VariableGroup[]} groups */
export function environmentTable(groups) {
  return groups
    .map(({ title, words, variables }) => {
      const rows = variables.map((variable) => [code(variable.name), defaultOf(variable), wordsOn(variable)])
      return [`## ${title}`, words, table(["variable", "default", "what it does"], rows)].join("\n\n")
    })
    .join("\n\n")
}

/** @param {import("./environment-variables.mjs").Variable} variable */
function defaultOf({ fallback, isRequired }) {
  const value = fallback === undefined ? "–" : code(fallback)
  return isRequired ? `${fallback === undefined ? "" : `${value}; `}**required in production**` : value
}

/** @param {import("./environment-variables.mjs").Variable} variable */
function wordsOn({ description, choices }) {
  return choices ? `${description} One of ${choices.map(code).join(", ")}.` : description
}

// @ts-check
import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { format, resolveConfig } from "prettier"

const PAGE = path.resolve(import.meta.dirname, "..", "..", "docs", "performance.md")
const FIGURES = /(<!-- figures -->\n).*(\n<!-- end of figures -->)/s

/**
 * Puts a run's table in the place of the one in docs/performance.md.
 * @param {string} markdown
 */
export async function publish(markdown) {
  const page = readFileSync(PAGE, "utf8")
  if (!FIGURES.test(page)) throw new Error(`${PAGE} has no place for figures`)
  const next = page.replace(FIGURES, (_, before, after) => `${before}\n${markdown}\n${after}`)
  const style = await resolveConfig(PAGE)
  writeFileSync(PAGE, await format(next, { ...style, parser: "markdown" }))
}

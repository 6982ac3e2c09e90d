import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"

export const ROOT = path.resolve(__dirname, "..", "..", "..")

export type TextFile = { file: string; text: string }

const SKIPPED = new Set([
  "node_modules",
  ".medusa",
  ".next",
  ".kiondo",
  "results",
  "coverage",
  "package-lock.json",
])
const TEXT = /(\.([cm]?[jt]sx?|json|ya?ml|sh|env|template|html|sql)|(^|\/)(\.env[^/]*|Dockerfile|run))$/

function below(file: string): string[] {
  const full = path.join(ROOT, file)
  const status = statSync(full, { throwIfNoEntry: false })
  if (!status || SKIPPED.has(path.basename(file))) return []
  if (status.isDirectory()) return readdirSync(full).flatMap((name) => below(`${file}/${name}`))
  return TEXT.test(file) ? [file] : []
}

/** Every file of code or configuration below some paths of the repository; what is built or installed is left out. */
export const repositoryFiles = (...paths: string[]): TextFile[] =>
  paths.flatMap(below).map((file) => ({ file, text: readFileSync(path.join(ROOT, file), "utf8") }))

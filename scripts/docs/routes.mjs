// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import ts from "typescript"

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"]

/** @typedef {{ method: string, path: string, sentence: string, capabilities: string[] }} Route */

/**
 * Every route of the back end's own, with the first sentence of its doc-block and the capabilities it draws on.
 * @param {string} root the repository
 * @returns {Route[]}
 */
export function readRoutes(root) {
  const folder = path.join(root, "src", "api")
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .sort()
    .flatMap((file) => routesIn(path.join(folder, file), pathOf(path.dirname(file))))
}

/** @param {string} folder below src/api: [id] stands for :id */
const pathOf = (folder) => `/${folder.split(path.sep).join("/")}`.replace(/\[(\w+)\]/g, ":$1")

/**
 * @param {string} file
 * @param {string} route
 * @returns {Route[]}
 */
function routesIn(file, route) {
  const text = readFileSync(file, "utf8")
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const texts = [text, ...neighboursOf(file, text)].join("\n")
  const capabilities = [
    ...new Set([...texts.matchAll(/(?:modules|workflows)\/([a-z-]+)/g)].map(([, name]) => name ?? "")),
  ]
  return source.statements.flatMap((statement) =>
    namesOf(statement)
      .filter((name) => METHODS.includes(name))
      .map((method) => ({ method, path: route, sentence: firstSentence(statement), capabilities }))
  )
}

/**
 * What a route shares with its neighbours is in files of src/api that it imports.
 * @param {string} file
 * @param {string} text
 */
const neighboursOf = (file, text) =>
  [...text.matchAll(/from "(\.[^"]+)"/g)]
    .map(([, name]) => `${path.resolve(path.dirname(file), name ?? "")}.ts`)
    .filter((name) => name.includes(`${path.sep}api${path.sep}`) && existsSync(name))
    .map((name) => readFileSync(name, "utf8"))

/** @param {ts.Statement} statement */
function namesOf(statement) {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? ""]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.map((one) => one.name.getText())
}

/** @param {ts.Statement} statement */
function firstSentence(statement) {
  const block = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)
  const words = (ts.getTextOfJSDocComment(block?.comment) ?? "").replace(/\s+/g, " ").trim()
  return words.match(/^.*?\.(?=\s|$)/)?.[0] ?? words
}

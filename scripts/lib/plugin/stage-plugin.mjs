// @ts-check
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"

/** What belongs to the store and not to the plugin: its seed data, its demo users, its environment; and all tests. */
const STAYS_BEHIND = [
  /^src\/migration-scripts(\/|$)/,
  /^src\/config(\/|$)/,
  /^src\/scripts\/(seed|demo|offer-payment-providers)/,
  /(^|\/)__tests__(\/|$)/,
  /\.(spec|test)\.tsx?$/,
  /(^|\/)\.DS_Store$/,
]

const TSCONFIG = {
  extends: "../../tsconfig.json",
  compilerOptions: { rootDir: "./", outDir: "./.medusa/server", declaration: true },
  include: ["src"],
  exclude: ["node_modules", ".medusa"],
}

/**
 * Copies what the plugin is made of into a folder of its own, which is emptied first.
 * @param {string} root the repository
 * @param {string} stage
 */
export function stagePlugin(root, stage) {
  rmSync(stage, { recursive: true, force: true })
  // The bundler of the admin wants the folder, with or without anything in it.
  mkdirSync(path.join(stage, "src", "admin"), { recursive: true })
  cpSync(path.join(root, "src"), path.join(stage, "src"), {
    recursive: true,
    filter: (source) => travels(path.relative(root, source)),
  })
  for (const name of ["README.md", "LICENSE"]) {
    const source = path.join(root, name)
    if (existsSync(source)) cpSync(source, path.join(stage, name))
  }
  writeFileSync(path.join(stage, "tsconfig.json"), JSON.stringify(TSCONFIG, null, 2))
}

/** @param {string} file relative to the repository */
function travels(file) {
  const name = file.split(path.sep).join("/")
  return !STAYS_BEHIND.some((pattern) => pattern.test(name))
}

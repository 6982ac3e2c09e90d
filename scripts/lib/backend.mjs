// @ts-check
import path from "node:path"
import { buildIfChanged } from "./build.mjs"

/**
 * @typedef {import("./settings.mjs").Settings} Settings
 * @typedef {{ processes: import("./processes.mjs").Processes, settings: Settings, env: NodeJS.Dict<string> }} Backend
 */

const INPUTS = [
  "src",
  "medusa-config.ts",
  "instrumentation.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
]

/**
 * Medusa's command line, run by this very Node and without npx in between, which would swallow signals.
 * @param {Backend} backend
 * @param {{ name: string, args: string[], cwd?: string }} command
 */
function medusa({ settings, env }, { name, args, cwd = settings.root }) {
  const cli = path.join(settings.root, "node_modules", "@medusajs", "cli", "cli.js")
  return { name, command: process.execPath, args: [cli, ...args], cwd, env }
}

/** @param {Backend} backend */
export function buildBackend(backend) {
  const { root } = backend.settings
  const output = path.join(root, ".medusa", "server")
  const run = () => backend.processes.task(medusa(backend, { name: "back end build", args: ["build"] }))
  return buildIfChanged({ root, inputs: INPUTS, output, run })
}

/** @param {Backend} backend */
export function migrate(backend) {
  const args = ["db:migrate", "--execute-safe-links"]
  return backend.processes.task(medusa(backend, { name: "migration", args }))
}

/** @param {Backend} backend */
export function seedDemoUsers(backend) {
  const args = ["exec", "./src/scripts/seed-demo-users.ts"]
  return backend.processes.task(medusa(backend, { name: "demo users", args }))
}

/** @param {Backend} backend */
export function offerPaymentProviders(backend) {
  const args = ["exec", "./src/scripts/offer-payment-providers.ts"]
  return backend.processes.task(medusa(backend, { name: "payment providers", args }))
}

/** @param {Backend} backend */
export function startBackend(backend) {
  const { mode, root, port, host } = backend.settings
  const where = ["--port", String(port), "--host", host]
  const production = mode === "production"
  const cwd = production ? path.join(root, ".medusa", "server") : root
  const args = [production ? "start" : "develop", ...where]
  return backend.processes.service(medusa(backend, { name: "back end", args, cwd }))
}

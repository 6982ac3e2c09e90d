// @ts-check
import { readFileSync } from "node:fs"
import path from "node:path"
import { runCommand } from "../../scripts/lib/run-command.mjs"

const ROOT = path.resolve(import.meta.dirname, "..", "..")
const ORDERS = 200
const PORT_LINE = 3

/** @param {string} home the shop's data folder */
function databaseUrl(home) {
  const { POSTGRES_PASSWORD } = JSON.parse(readFileSync(path.join(home, "secrets.json"), "utf8"))
  const port = readFileSync(path.join(home, "postgres", "postmaster.pid"), "utf8").split("\n")[PORT_LINE]
  return `postgres://postgres:${POSTGRES_PASSWORD}@127.0.0.1:${port}/kiondo`
}

/**
 * Milliseconds that the payment ledger and its lease take for one order, on the shop's own database.
 * @param {import("./kiondo.mjs").Kiondo} kiondo
 */
export async function ledgerTime(kiondo) {
  const cli = path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")
  const env = { ...process.env, DATABASE_URL: databaseUrl(kiondo.home), MEDUSA_WORKER_MODE: "server" }
  const args = [cli, "exec", "./integration-tests/support/time-ledger.ts", String(ORDERS)]
  const { output } = await runCommand(process.execPath, args, { cwd: ROOT, env })
  const [, milliseconds] = /ledger: ([\d.]+) ms/.exec(output) ?? []
  if (!milliseconds) throw new Error(`the ledger could not be timed:\n${output.slice(-500)}`)
  return Number(milliseconds)
}

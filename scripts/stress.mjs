// @ts-check
// npm run stress [-- rounds]: kills a process at that many points of a checkout call, and as many between payment and
// order or refund.
import { spawn } from "node:child_process"
import path from "node:path"
import { installTools } from "./lib/test/install-tools.mjs"

const DEFAULT_ROUNDS = 50
const root = path.resolve(import.meta.dirname, "..")
const rounds = Number(process.argv[2] ?? DEFAULT_ROUNDS)

if (!Number.isInteger(rounds) || rounds < 1) {
  console.error("Say how many rounds: npm run stress -- 50")
  process.exit(1)
}
await installTools()
const jest = [
  "--experimental-vm-modules",
  "node_modules/jest/bin/jest.js",
  "--runInBand",
  "--forceExit",
  "--silent",
]
const child = spawn(process.execPath, [...jest, "integration-tests/http/killed-"], {
  cwd: root,
  env: {
    ...process.env,
    TEST_TYPE: "http",
    KIONDO_KILL_ROUNDS: String(rounds),
    MEDUSA_DISABLE_TELEMETRY: "true",
  },
  stdio: "inherit",
})
child.once("exit", (code) => (process.exitCode = code ?? 1))

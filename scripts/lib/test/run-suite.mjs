// @ts-check
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { readJson } from "../json-file.mjs"

/**
 * @param {import("./suites.mjs").Suite} suite
 * @param {string} report
 */
function commandOf(suite, report) {
  if (suite.runner === "vitest") {
    return [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile=${report}`,
    ]
  }
  const jest = ["--experimental-vm-modules", "node_modules/jest/bin/jest.js"]
  const flags = ["--silent", "--forceExit", "--json", `--outputFile=${report}`]
  return [...jest, ...(suite.workers ?? ["--runInBand"]), ...flags]
}

/**
 * Runs one suite to its end, its output going to this terminal.
 * @param {string} root
 * @param {import("./suites.mjs").Suite} suite
 * @returns {Promise<{ passed: number, failed: number }>} a suite that breaks down counts as a failed test
 */
export async function runSuite(root, suite) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kiondo-report-"))
  const report = path.join(folder, "report.json")
  const child = spawn(process.execPath, commandOf(suite, report), {
    cwd: suite.runner === "vitest" ? path.join(root, "storefront") : root,
    env: { ...process.env, TEST_TYPE: suite.name, MEDUSA_DISABLE_TELEMETRY: "true" },
    // jest repeats its report on standard output when asked for JSON.
    stdio: ["ignore", suite.runner === "vitest" ? "inherit" : "ignore", "inherit"],
  })
  const code = await new Promise((resolve) => child.once("exit", resolve))
  const counted = readJson(report)
  rmSync(folder, { recursive: true, force: true })
  const passed = counted?.numPassedTests ?? 0
  const failed = counted?.numFailedTests ?? 0
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) }
}

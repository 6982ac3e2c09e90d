// @ts-check
import { accessSync, constants } from "node:fs"
import path from "node:path"
import { runCommand } from "../run-command.mjs"
import { StartError } from "../start-error.mjs"

const TOOLS = [
  { names: ["chromium", "google-chrome"], debianPackage: "chromium", purpose: "the browser tests" },
  { names: ["openssl"], debianPackage: "openssl", purpose: "the tests with Stripe" },
  { names: ["redis-server"], debianPackage: "redis-server", purpose: "the tests with Redis" },
]

/** @param {string} name */
function isOnPath(name) {
  return (process.env.PATH ?? "").split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, name), constants.X_OK)
      return true
    } catch {
      // Not in this folder; the next one may have it.
      return false
    }
  })
}

/** Installs what the tests need beside npm's packages, where that is possible; else says what is missing. */
export async function installTools() {
  const missing = TOOLS.filter(({ names }) => !names.some(isOnPath))
  if (missing.length === 0) return
  const packages = missing.map(({ debianPackage }) => debianPackage)
  if (process.getuid?.() !== 0 || !isOnPath("apt-get")) {
    const wants = missing.map(({ debianPackage, purpose }) => `${debianPackage} (for ${purpose})`)
    throw new StartError(`Install ${wants.join(", ")} first: the tests run them from the PATH.`)
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  await runCommand("apt-get", ["update", "-q"], { env })
  const done = await runCommand("apt-get", ["install", "-yq", "--no-install-recommends", ...packages], {
    env,
  })
  if (done.code !== 0)
    throw new StartError(`apt-get could not install ${packages.join(", ")}:\n${done.output}`)
}

// @ts-check
import { portFault } from "./port-fault.mjs"
import { StartError } from "./start-error.mjs"

/**
 * Stops a start that could not listen where it should.
 * @param {import("./settings.mjs").Settings} settings
 */
export async function checkPorts({ port, storefrontPort, sandboxPort }) {
  const faults = [
    await portFault(port, "PORT"),
    await portFault(storefrontPort, "STOREFRONT_PORT"),
    sandboxPort === undefined ? undefined : await portFault(sandboxPort, "SANDBOX_PORT"),
  ]
  const found = faults.filter((fault) => fault !== undefined)
  if (found.length > 0) throw new StartError(found.join("\n"))
}

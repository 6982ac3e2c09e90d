// @ts-check
import { diskFault } from "./disk-fault.mjs"
import { isInstalled } from "./install.mjs"
import { StartError } from "./start-error.mjs"

/** Megabytes: both node_modules and both builds; then, what a database grows by while one looks around. */
const FIRST_START = 2_500
const LATER_START = 300

/**
 * Stops a start that would fill the disk.
 * @param {import("./settings.mjs").Settings} settings
 */
export function checkDisk({ root, storefront, home }) {
  const installed = isInstalled(root) && isInstalled(storefront)
  const fault = diskFault(home, LATER_START) ?? (installed ? undefined : diskFault(root, FIRST_START))
  if (fault) throw new StartError(fault)
}

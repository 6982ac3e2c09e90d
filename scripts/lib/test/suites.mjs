// @ts-check

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} title
 * @property {"jest" | "vitest"} runner
 * @property {string[]} [workers] jest's flags where one test file at a time will not do
 */

// Each file boots a whole back end, and what it leaves in memory goes only with its process.
const FRESH_PROCESSES = ["--maxWorkers=2", "--workerIdleMemoryLimit=1GB"]

/** From the quickest to say no to the slowest. @type {Suite[]} */
export const SUITES = [
  { name: "unit", title: "Rules of the house and units", runner: "jest" },
  { name: "storefront", title: "Storefront units", runner: "vitest" },
  { name: "http", title: "Back end over HTTP", runner: "jest", workers: FRESH_PROCESSES },
  { name: "sandbox", title: "The Paystack sandbox", runner: "jest" },
  { name: "start", title: "Start, stop, kill, refuse", runner: "jest" },
  { name: "e2e", title: "A shopper's browser", runner: "jest" },
  { name: "plugin", title: "The packed plugin in a bare Medusa", runner: "jest" },
]

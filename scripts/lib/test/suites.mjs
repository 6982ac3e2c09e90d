// @ts-check

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} title
 * @property {"jest" | "vitest"} runner
 */

/** From the quickest to say no to the slowest. @type {Suite[]} */
export const SUITES = [
  { name: "unit", title: "Rules of the house and units", runner: "jest" },
  { name: "storefront", title: "Storefront units", runner: "vitest" },
  { name: "http", title: "Back end over HTTP", runner: "jest" },
  { name: "start", title: "Start, stop, kill, refuse", runner: "jest" },
  { name: "e2e", title: "A shopper's browser", runner: "jest" },
  { name: "plugin", title: "The packed plugin in a bare Medusa", runner: "jest" },
]

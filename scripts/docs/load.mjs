// @ts-check
import { createRequire } from "node:module"

/**
 * Loads a TypeScript file of the back end; Node runs with ts-node/register for that.
 * @type {(file: string) => Record<string, any>}
 */
export const load = createRequire(import.meta.url)

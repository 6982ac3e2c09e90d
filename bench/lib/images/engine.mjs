// @ts-check
// The engine as the sources hold it: run with `node -r ts-node/register`.
import { createRequire } from "node:module"

const load = createRequire(import.meta.url)
const ENGINE = "../../../src/modules/images/engine"

/** @type {typeof import("../../../src/modules/images/engine/inspect-original.ts")} */
const { inspectOriginal } = load(`${ENGINE}/inspect-original.ts`)
/** @type {typeof import("../../../src/modules/images/engine/render-variants.ts")} */
const { renderVariants } = load(`${ENGINE}/render-variants.ts`)
/** @type {typeof import("../../../src/modules/images/engine/default-limits.ts")} */
const { defaultLimits } = load(`${ENGINE}/default-limits.ts`)
/** @type {typeof import("../../../src/modules/images/engine/default-specification.ts")} */
const { defaultSpecification } = load(`${ENGINE}/default-specification.ts`)

export const specification = defaultSpecification

/**
 * @typedef {{ format: string, width: number, height: number, bytes: number }} Output
 */

/**
 * All files of an original, as a worker of the shop makes them.
 * @param {string} file
 * @param {number} concurrency
 * @returns {Promise<Output[]>}
 */
export async function byEngine(file, concurrency) {
  const facts = await inspectOriginal(file, defaultLimits)
  const outputs = []
  const rendering = { file, facts, specification, focal_point: null, concurrency }
  for await (const { format, width, height, bytes } of renderVariants(rendering)) {
    outputs.push({ format, width, height, bytes })
  }
  return outputs
}

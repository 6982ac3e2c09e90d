// @ts-check
import { StartError } from "./start-error.mjs"

const FULL = /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/

/**
 * A fault as the person should read it.
 * @param {unknown} error
 * @returns {string}
 */
export function describeFault(error) {
  const text =
    error instanceof Error ? `${error.message} ${"code" in error ? error.code : ""}` : String(error)
  if (FULL.test(text)) return `The disk is full. Free some space, then start again.\n\n${text.trim()}`
  if (error instanceof StartError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : text
}

// @ts-check
import { chmodSync, mkdtempSync, realpathSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"

/**
 * A folder that is removed when the bench ends, unless it is to be kept. PostgreSQL, which may run under another account, must get through it.
 * @param {import("../../scripts/lib/session.mjs").Session} session
 * @param {boolean} keep
 */
export function scratchFolder(session, keep) {
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "kiondo-bench-"))
  chmodSync(folder, 0o755)
  if (keep) console.error(`Kept: ${folder}`)
  else session.defer(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

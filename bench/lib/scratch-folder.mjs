// @ts-check
import { chmodSync, mkdtempSync, realpathSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"

/**
 * A folder that is removed when the bench ends. PostgreSQL, which may run under another account, must get through it.
 * @param {import("../../scripts/lib/session.mjs").Session} session
 */
export function scratchFolder(session) {
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "kiondo-bench-"))
  chmodSync(folder, 0o755)
  session.defer(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

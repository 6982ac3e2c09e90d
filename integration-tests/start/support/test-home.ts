import { mkdtempSync, realpathSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { killAll, processesOf } from "./processes-of"

/** A data folder for one test, so that the developer's own is never touched. It lies below a private folder. */
export function testHome(): { home: string; remove: () => void } {
  const parent = mkdtempSync(path.join(realpathSync(os.tmpdir()), "kiondo-start-"))
  const home = path.join(parent, "data")
  const remove = () => {
    killAll(processesOf(home))
    rmSync(parent, { recursive: true, force: true })
  }
  return { home, remove }
}

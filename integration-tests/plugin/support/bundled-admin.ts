import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { ROOT } from "./root"
import { run } from "./run"

/** The plugin's admin as an app bundles it; rejects when something that it loads is not to be found. */
export async function bundledAdmin(folder: string): Promise<string> {
  await run(process.execPath, [path.join(ROOT, "node_modules", "vite", "bin", "vite.js"), "build"], folder)
  const assets = path.join(folder, "bundled", "assets")
  return readdirSync(assets)
    .map((name) => readFileSync(path.join(assets, name), "utf8"))
    .join("\n")
}

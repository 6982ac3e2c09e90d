import { spawnSync } from "node:child_process"
import { cpSync } from "node:fs"
import path from "node:path"
import { ROOT } from "./support/call-script"
import { testHome } from "./support/test-home"

describe("npm start in a bare clone", () => {
  const { home, remove } = testHome()
  afterAll(remove)

  it("needs no installed package to load: it installs them itself", () => {
    const clone = path.join(path.dirname(home), "bare")
    cpSync(path.join(ROOT, "scripts"), path.join(clone, "scripts"), { recursive: true })
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(clone, "scripts", "start.mjs")],
      {
        env: { ...process.env, PORT: "9555", STOREFRONT_PORT: "9555" },
        encoding: "utf8",
      }
    )
    expect(`${stdout}${stderr}`).toContain("PORT and STOREFRONT_PORT are both 9555")
    expect(status).toBe(1)
  })
})

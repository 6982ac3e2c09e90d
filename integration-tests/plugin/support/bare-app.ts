import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { ROOT } from "./root"
import { run } from "./run"

const CLI = path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")
const BROUGHT_BY_AN_APP = ["@medusajs", "@tanstack", "react", "react-dom", "react-router-dom"]

/** What an app turns on; without options the plugin is not among its plugins at all. */
export type Wanted = { options?: object; providers?: object[] }
export type Boot = { url: string; output: () => string; exited: Promise<unknown>; stop: () => Promise<void> }

/** A Medusa app with nothing in it but the plugin, installed by npm from the packed file. */
export class BareApp {
  readonly folder: string

  constructor(
    private readonly parent: string,
    private readonly databaseUrl: string
  ) {
    this.folder = path.join(parent, "app")
  }

  /** Medusa itself is not installed once more: it is found in the folder above. */
  async install(tarball: string): Promise<void> {
    cpSync(path.join(__dirname, "..", "bare-app"), this.folder, { recursive: true })
    this.writePackage({})
    mkdirSync(path.join(this.parent, "node_modules"))
    for (const name of BROUGHT_BY_AN_APP) {
      symlinkSync(path.join(ROOT, "node_modules", name), path.join(this.parent, "node_modules", name))
    }
    const quietly = ["--prefer-offline", "--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund"]
    await run("npm", ["install", tarball, ...quietly], this.folder)
    // Medusa's command line knows an app by this.
    this.writePackage({ "@medusajs/medusa": "2.21.2", "medusa-plugin-kiondo": tarball })
  }

  async migrate(wanted: Wanted): Promise<void> {
    await run(process.execPath, [CLI, "db:migrate", "--execute-safe-links"], this.folder, this.env(wanted))
  }

  /** What the script that opens the store has left for us. */
  get publishableKey(): string {
    return readFileSync(this.keyFile, "utf8")
  }

  /** Starts the app as a deployment would, and does not wait. */
  start(wanted: Wanted, port: number): Boot {
    const child = spawn(process.execPath, [CLI, "start", "--port", String(port)], {
      cwd: this.folder,
      env: { ...process.env, ...this.env(wanted) },
      stdio: ["ignore", "pipe", "pipe"],
    })
    let output = ""
    child.stdout.on("data", (chunk) => (output += chunk))
    child.stderr.on("data", (chunk) => (output += chunk))
    const exited = once(child, "close")
    return { url: `http://localhost:${port}`, output: () => output, exited, stop: () => end(child, exited) }
  }

  private writePackage(dependencies: Record<string, string>): void {
    const content = { name: "bare-app", version: "0.0.0", private: true, dependencies }
    writeFileSync(path.join(this.folder, "package.json"), JSON.stringify(content))
  }

  private env({ options, providers }: Wanted): NodeJS.ProcessEnv {
    return {
      NODE_ENV: "production",
      DATABASE_URL: this.databaseUrl,
      PLUGIN_OPTIONS: JSON.stringify(options ?? null),
      PAYMENT_PROVIDERS: JSON.stringify(providers ?? null),
      KEY_FILE: this.keyFile,
      MEDUSA_DISABLE_TELEMETRY: "true",
      LOG_LEVEL: "info",
    }
  }

  private get keyFile(): string {
    return path.join(this.parent, "publishable-key")
  }
}

async function end(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (child.exitCode === null) child.kill("SIGTERM")
  await exited
}

/** Waits until the app answers; one that ends before has failed. */
export async function untilHealthy(boot: Boot): Promise<void> {
  let over = false
  boot.exited.then(() => (over = true)).catch(() => (over = true))
  for (;;) {
    if (over) throw new Error(`the app ended before it was ready:\n${boot.output()}`)
    const answer = await fetch(`${boot.url}/health`).catch(() => undefined)
    if (answer?.status === 200) return
    await sleep(200)
  }
}

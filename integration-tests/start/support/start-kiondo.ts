import { type ChildProcess, spawn } from "node:child_process"
import path from "node:path"
import { ROOT } from "./call-script"

type Options = { home: string; args?: string[]; env?: Record<string, string>; nodeArgs?: string[] }

/** One `npm start` without npm: what it prints, when it is ready, how it ends. */
export class Kiondo {
  output = ""
  readonly process: ChildProcess
  readonly exited: Promise<number | null>

  constructor({ home, args = [], env = {}, nodeArgs = [] }: Options) {
    const script = path.join(ROOT, "scripts", "start.mjs")
    this.process = spawn(process.execPath, [...nodeArgs, script, ...args], {
      cwd: ROOT,
      env: { ...process.env, KIONDO_HOME: home, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    })
    this.process.stdout?.on("data", (chunk) => (this.output += chunk))
    this.process.stderr?.on("data", (chunk) => (this.output += chunk))
    this.exited = new Promise((resolve) => this.process.once("exit", (code) => resolve(code)))
  }

  /** Resolves with the seconds it took; rejects with the output when the process ends before. */
  async ready(): Promise<number> {
    const began = Date.now()
    const isReady = () =>
      this.output.split("\n").includes("Kiondo is ready") && this.output.includes("Ctrl-C")
    const over = this.exited.then((code) => {
      throw new Error(`ended with ${code} before it was ready:\n${this.output}`)
    })
    await Promise.race([over, until(isReady, 10 * 60_000)])
    return (Date.now() - began) / 1000
  }

  /** What stands behind a label in the table. */
  row(label: string): string {
    const line = this.output.split("\n").find((text) => text.trim().startsWith(label))
    return line?.trim().slice(label.length).trim() ?? ""
  }

  /** Sends a signal and resolves with the exit code and the seconds it took. */
  async stop(signal: NodeJS.Signals = "SIGINT"): Promise<{ code: number | null; seconds: number }> {
    const began = Date.now()
    this.process.kill(signal)
    const code = await this.exited
    return { code, seconds: (Date.now() - began) / 1000 }
  }
}

/** Looks again and again until something is so. */
export async function until(isSo: () => boolean, timeout: number): Promise<void> {
  const end = Date.now() + timeout
  while (!isSo()) {
    if (Date.now() > end) throw new Error("waited too long")
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

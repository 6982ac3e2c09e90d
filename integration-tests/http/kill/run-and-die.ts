import { spawn } from "node:child_process"
import path from "node:path"

const ROOT = path.resolve(__dirname, "..", "..", "..")
const CLI = path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")

type Run = {
  script: "settle-and-die" | "check-out-and-die"
  databaseUrl: string
  args: string[]
  killAt?: number
}

/** Runs a script of this folder in a process of its own, which dies on the way. Answers its signal and its statements. */
export function runAndDie({ script, databaseUrl, args, killAt = 0 }: Run) {
  const file = `./integration-tests/http/kill/${script}.ts`
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    MEDUSA_WORKER_MODE: "server",
    NODE_ENV: "development",
  }
  const child = spawn(process.execPath, [CLI, "exec", file, ...args, String(killAt)], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  const listen = (chunk: Buffer) => void (said += chunk)
  child.stdout.on("data", listen)
  child.stderr.on("data", listen)
  return new Promise<{ signal: string | null; statements: number; said: string }>((resolve) =>
    child.once("exit", (_, signal) =>
      resolve({ signal, statements: Number(/statements: (\d+)/.exec(said)?.[1] ?? 0), said })
    )
  )
}

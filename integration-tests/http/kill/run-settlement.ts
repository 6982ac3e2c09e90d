import { spawn } from "node:child_process"
import path from "node:path"

const ROOT = path.resolve(__dirname, "..", "..", "..")
const CLI = path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")
const SCRIPT = "./integration-tests/http/kill/settle-and-die.ts"

type Settlement = { databaseUrl: string; attemptId: string; cartId: string; killAt?: number }

/** Settles a payment in a process of its own, which dies on the way. Answers its signal and its statements. */
export function runSettlement({ databaseUrl, attemptId, cartId, killAt = 0 }: Settlement) {
  const args = [CLI, "exec", SCRIPT, attemptId, cartId, String(killAt)]
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    MEDUSA_WORKER_MODE: "server",
    NODE_ENV: "development",
  }
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] })
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

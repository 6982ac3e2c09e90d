import { spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { createInterface } from "node:readline"

export type Postgres = { url: string; stop: () => Promise<void> }

/** An embedded PostgreSQL, in a process of its own: the scripts around it are ES modules, which jest cannot load. */
export async function startPostgres(folder: string): Promise<Postgres> {
  const owner = spawn(process.execPath, [path.join(__dirname, "own-postgres.mjs"), folder], {
    stdio: ["pipe", "pipe", "inherit"],
  })
  const exited = once(owner, "exit")
  const said: Promise<string[]> = once(createInterface(owner.stdout), "line")
  const failed = exited.then(([code]) => {
    throw new Error(`PostgreSQL did not start (${code})`)
  })
  const [url] = await Promise.race([said, failed])
  const stop = async () => {
    owner.stdin.end()
    await exited
  }
  return { url: url ?? "", stop }
}

import { spawn } from "node:child_process"
import net from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import { freePort } from "../../scripts/lib/free-port.mjs"

const HOST = "127.0.0.1"
const POLL_MS = 30
const TRIES = 200

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, HOST)
    socket.once("error", () => resolve(false)).once("connect", () => resolve(true) ?? socket.destroy())
  })

/** A real Redis from the PATH, in memory only, on a port of its own. */
export async function startRedis() {
  const port = await freePort(HOST)
  const flags = ["--port", String(port), "--save", "", "--bind", HOST]
  const server = spawn("redis-server", flags, { stdio: "ignore" })
  for (let tried = 0; !(await answers(port)); tried++) {
    if (tried === TRIES) throw new Error("redis-server did not start")
    await wait(POLL_MS)
  }
  return { url: `redis://${HOST}:${port}`, stop: () => server.kill() }
}

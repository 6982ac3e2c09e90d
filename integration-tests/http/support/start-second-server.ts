import { fork } from "node:child_process"
import path from "node:path"
import axios, { type AxiosInstance } from "axios"

const SCRIPT = path.resolve(__dirname, "second-server.mjs")

/** A second process of the back end on the database of the suite, with its environment. Stop it before the test ends. */
export async function startSecondServer(databaseUrl: string) {
  const env = { ...process.env, DATABASE_URL: databaseUrl, NODE_OPTIONS: "" }
  const child = fork(SCRIPT, { env, stdio: ["ignore", "inherit", "inherit", "ipc"] })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", ({ port }: { port: number }) => resolve(port))
    child.once("exit", (code) => reject(new Error(`the second server has ended with ${code}`)))
  })
  const api: AxiosInstance = axios.create({ baseURL: `http://localhost:${port}` })
  const stop = async () => {
    child.kill("SIGKILL")
    await ended
  }
  return { api, stop }
}

import { once } from "node:events"
import http from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as wait } from "node:timers/promises"

type Call = { path: string; headers: Record<string, string>; body: string; status: number }

const QUIET_MS = 1000
const POLL_MS = 50
const PATIENCE_MS = 20_000

/** A storefront that takes revalidation calls, keeps them, and fails when told to. */
export async function startFakeStorefront() {
  let calls: Call[] = []
  let failures = 0
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const status = failures > 0 ? 503 : 200
      failures = Math.max(0, failures - 1)
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)])
      )
      calls.push({ path: request.url ?? "", headers, body: Buffer.concat(chunks).toString(), status })
      response.writeHead(status).end("{}")
    })
  })
  await once(server.listen(0, "127.0.0.1"), "listening")
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    received: () => calls,
    reset: () => {
      calls = []
    },
    fail: (times: number) => {
      failures = times
    },
    /** Resolves once so many calls have come, or with fewer after a while. */
    calls: async (count: number) => {
      for (const end = Date.now() + PATIENCE_MS; calls.length < count && Date.now() < end;)
        await wait(POLL_MS)
      return calls
    },
    /** Resolves once no call has come for a while. */
    quiet: async () => {
      let seen = -1
      while (seen !== calls.length) {
        seen = calls.length
        await wait(QUIET_MS)
      }
    },
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

export type FakeStorefront = Awaited<ReturnType<typeof startFakeStorefront>>

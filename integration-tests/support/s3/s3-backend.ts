import { fork } from "node:child_process"
import http from "node:http"
import path from "node:path"
import { buffer } from "node:stream/consumers"
import type { S3Request } from "./s3-request"

const SCRIPT = path.resolve(__dirname, "s3-server.mjs")
const HOST = "127.0.0.1"

/** The server behind knows nothing of signatures: it gets the request without one. */
async function handOn(request: S3Request, port: number) {
  const query = [...request.query].filter(([name]) => !/^(X-Amz-|x-id$)/.test(name))
  const search = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")
  const { authorization, host, ...headers } = request.headers
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const options = { host: HOST, port, method: request.method, headers }
    const sent = http.request({ ...options, path: `${request.path}${search && `?${search}`}` }, resolve)
    sent.on("error", reject).end(request.body)
  })
  return { status: answer.statusCode ?? 500, headers: answer.headers, body: await buffer(answer) }
}

/** The S3 server itself, in a process of its own, since it needs old ciphers. */
export async function startS3Backend(folder: string, bucket: string) {
  const child = fork(SCRIPT, [folder, bucket], {
    ...{ execArgv: ["--openssl-legacy-provider"], env: { ...process.env, NODE_OPTIONS: "" } },
  })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", ({ port }: { port: number }) => resolve(port))
    child.once("exit", (code) => reject(new Error(`the S3 server has ended with ${code}`)))
  })
  const stop = async () => {
    child.kill("SIGKILL")
    await ended
  }
  return { handOn: (request: S3Request) => handOn(request, port), stop }
}

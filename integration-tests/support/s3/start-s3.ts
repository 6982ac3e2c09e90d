import { mkdtemp, rm } from "node:fs/promises"
import http from "node:http"
import type { AddressInfo } from "node:net"
import os from "node:os"
import path from "node:path"
import { crc32 } from "node:zlib"
import { startS3Backend } from "./s3-backend"
import { S3Error } from "./s3-error"
import { readS3Request, type S3Request } from "./s3-request"
import { type Credentials, verifySignature } from "./verify-signature"

const HOST = "127.0.0.1"
const BUCKET = "kiondo-test"
const KNOWN: Credentials = {
  ...{ accessKeyId: "AKIAKIONDOTEST", secretAccessKey: "secret-of-the-tests", region: "eu-central-1" },
}
const XML = { "content-type": "application/xml" }

/** A checksum that is not the body's: what a presigned upload carries that was signed over an empty one. */
function ensureChecksum({ headers, query, body }: S3Request): void {
  const told = headers["x-amz-checksum-crc32"] ?? query.get("x-amz-checksum-crc32")
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  if (told !== undefined && told !== sum.toString("base64"))
    throw new S3Error(400, "BadDigest", "The CRC32 you specified did not match the calculated checksum.")
}

const refusalOf = (keys: string[]) => {
  const errors = keys.map((key) => `<Error><Key>${key}</Key><Code>AccessDenied</Code></Error>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<DeleteResult>${errors.join("")}</DeleteResult>`
}

type Reply = { status: number; headers: http.OutgoingHttpHeaders; body: Buffer | string }

async function startGate(answer: (request: S3Request) => Promise<Reply>) {
  const seen: { method: string; path: string; status: number }[] = []
  const gate = http.createServer(async (incoming, outgoing) => {
    const request = await readS3Request(incoming)
    const reply = await answer(request).catch((error: unknown): Reply => {
      const told = error instanceof S3Error ? error : new S3Error(500, "InternalError", String(error))
      return { status: told.status, headers: XML, body: told.xml }
    })
    seen.push({ method: request.method, path: request.path, status: reply.status })
    outgoing.writeHead(reply.status, reply.headers).end(request.method === "HEAD" ? undefined : reply.body)
  })
  await new Promise<void>((resolve) => gate.listen(0, HOST, resolve))
  const stop = () => {
    gate.closeAllConnections()
    gate.close()
  }
  return { endpoint: `http://${HOST}:${(gate.address() as AddressInfo).port}`, seen, stop }
}

/**
 * A bucket on a real S3 server, behind a gate that checks every signature as strictly as AWS does. What lies below
 * images/ is public to read, as a bucket's policy would have it; all else needs a signature. Stop it at the end.
 */
export async function startS3({ publicKeys = /^images\// } = {}) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "kiondo-s3-"))
  const backend = await startS3Backend(folder, BUCKET)
  const orders = { slowDowns: 0, isDown: false, undeletable: [] as string[] }

  const { endpoint, seen, stop } = await startGate(async (request) => {
    if (orders.isDown || orders.slowDowns-- > 0)
      throw new S3Error(503, "SlowDown", "Please reduce your request rate.")
    const isSigned = verifySignature(request, KNOWN)
    const key = decodeURIComponent(request.path).replace(`/${BUCKET}/`, "")
    const isPublicRead = ["GET", "HEAD"].includes(request.method) && publicKeys.test(key)
    if (!isSigned && !isPublicRead) throw new S3Error(403, "AccessDenied", "Access Denied")
    ensureChecksum(request)
    const kept = orders.undeletable.filter((name) => request.body.includes(`<Key>${name}</Key>`))
    if (request.query.has("delete") && kept.length > 0)
      return { status: 200, headers: XML, body: refusalOf(kept) }
    return await backend.handOn(request)
  })
  return {
    ...KNOWN,
    ...{ endpoint, seen, bucket: BUCKET, fileUrl: `${endpoint}/${BUCKET}` },
    /** The environment of a back end whose files go here. */
    env: {
      S3_BUCKET: BUCKET,
      S3_REGION: KNOWN.region,
      S3_ENDPOINT: endpoint,
      S3_FILE_URL: `${endpoint}/${BUCKET}`,
      S3_ACCESS_KEY_ID: KNOWN.accessKeyId,
      S3_SECRET_ACCESS_KEY: KNOWN.secretAccessKey,
    },
    /** The next so many requests are answered 503 SlowDown. */
    slowDown: (requests: number) => void (orders.slowDowns = requests),
    /** 503 for good, until it is called with false. */
    setDown: (isDown: boolean) => void (orders.isDown = isDown),
    /** These keys are not deleted, though the answer is 200. */
    setUndeletable: (keys: string[]) => void (orders.undeletable = keys),
    stop: async () => {
      stop()
      await backend.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type S3 = Awaited<ReturnType<typeof startS3>>

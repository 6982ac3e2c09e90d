import { createHash, createHmac } from "node:crypto"
import { S3Error } from "./s3-error"
import type { S3Request } from "./s3-request"

export type Credentials = { accessKeyId: string; secretAccessKey: string; region: string }
type Claim = { credential: string; signedHeaders: string[]; signature: string; date: string; payload: string }

const ALGORITHM = "AWS4-HMAC-SHA256"
const SKEW_MS = 15 * 60 * 1000

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex")
const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest()
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
const denied = (message: string) => new S3Error(403, "AccessDenied", message)

/** "20260101T000000Z" as milliseconds. */
const timeOf = (date: string) =>
  Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"))

function claimOfHeaders({ headers, body }: S3Request): Claim {
  const [algorithm, ...rest] = String(headers.authorization).split(" ")
  const parts = new Map(
    rest
      .join("")
      .split(",")
      .map((part) => [part.split("=")[0], part.split("=")[1] ?? ""])
  )
  if (algorithm !== ALGORITHM) throw new S3Error(400, "InvalidArgument", "Unsupported Authorization Type")
  const date = headers["x-amz-date"] ?? ""
  if (!(Math.abs(Date.now() - timeOf(date)) < SKEW_MS))
    throw new S3Error(403, "RequestTimeTooSkewed", "The request time is too far from the current time.")
  const payload = headers["x-amz-content-sha256"] ?? ""
  if (payload !== "UNSIGNED-PAYLOAD" && payload !== sha256(body))
    throw new S3Error(400, "XAmzContentSHA256Mismatch", "The body is not what was signed.")
  return {
    ...{ date, payload, credential: parts.get("Credential") ?? "", signature: parts.get("Signature") ?? "" },
    signedHeaders: (parts.get("SignedHeaders") ?? "").split(";"),
  }
}

function claimOfQuery({ query }: S3Request): Claim {
  const of = (name: string) => query.get(name) ?? ""
  if (of("X-Amz-Algorithm") !== ALGORITHM) throw new S3Error(400, "InvalidArgument", "Unsupported algorithm")
  const date = of("X-Amz-Date")
  const age = Date.now() - timeOf(date)
  if (!(age > -SKEW_MS && age < Number(of("X-Amz-Expires")) * 1000)) throw denied("Request has expired")
  return {
    ...{ date, payload: "UNSIGNED-PAYLOAD", credential: of("X-Amz-Credential") },
    ...{ signature: of("X-Amz-Signature"), signedHeaders: of("X-Amz-SignedHeaders").split(";") },
  }
}

function canonicalRequest({ method, path, query, headers }: S3Request, claim: Claim): string {
  const uri = path
    .split("/")
    .map((segment) => encode(decodeURIComponent(segment)))
    .join("/")
  const pairs = [...query].filter(([name]) => name !== "X-Amz-Signature")
  const search = pairs
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join("&")
  const lines = claim.signedHeaders.map(
    (name) => `${name}:${(headers[name] ?? "").trim().replace(/ +/g, " ")}\n`
  )
  return [method, uri, search, lines.join(""), claim.signedHeaders.join(";"), claim.payload].join("\n")
}

/** Everything that decides about the request has to be signed with it. */
function ensureAllSigned({ headers }: S3Request, { signedHeaders }: Claim): void {
  const decisive = Object.keys(headers).filter((name) => name === "host" || name.startsWith("x-amz-"))
  const missing = decisive.filter((name) => !signedHeaders.includes(name))
  if (missing.length > 0)
    throw denied(`There were headers present in the request which were not signed: ${missing}`)
}

/**
 * Is the request signed with this key, as AWS Signature Version 4 says, in its headers or in its query?
 * @returns false where it carries no signature at all.
 * @throws S3Error, as S3 would answer.
 */
export function verifySignature(request: S3Request, known: Credentials): boolean {
  const isSigned = request.headers.authorization !== undefined
  if (!isSigned && !request.query.has("X-Amz-Signature")) return false
  const claim = isSigned ? claimOfHeaders(request) : claimOfQuery(request)
  const [accessKeyId, day = "", region = "", service = "", terminator = ""] = claim.credential.split("/")
  if (accessKeyId !== known.accessKeyId)
    throw new S3Error(403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist.")
  const isInScope = claim.date.startsWith(day) && region === known.region && service === "s3"
  if (!isInScope) throw new S3Error(400, "AuthorizationHeaderMalformed", "The credential scope is wrong.")
  ensureAllSigned(request, claim)
  const scope = [day, region, service, terminator].join("/")
  const key = [day, region, service, terminator].reduce<string | Buffer>(hmac, `AWS4${known.secretAccessKey}`)
  const toSign = [ALGORITHM, claim.date, scope, sha256(canonicalRequest(request, claim))].join("\n")
  if (hmac(key, toSign).toString("hex") !== claim.signature)
    throw new S3Error(403, "SignatureDoesNotMatch", "The signature does not match the one we calculated.")
  return true
}

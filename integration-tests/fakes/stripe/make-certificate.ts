import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import path from "node:path"

const CURVE = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]

/** A certificate for one host that nobody but the tests trusts, made anew in a folder. */
export function makeCertificate(folder: string, host: string) {
  const [keyFile, certFile] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")]
  const names = ["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`]
  const files = ["-keyout", keyFile, "-out", certFile, "-days", "2"]
  execFileSync("openssl", ["req", "-x509", ...CURVE, ...names, ...files], { stdio: "pipe" })
  return { key: readFileSync(keyFile), cert: readFileSync(certFile), certFile }
}

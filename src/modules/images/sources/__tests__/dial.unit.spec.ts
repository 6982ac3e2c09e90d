import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import type { AddressInfo } from "node:net"
import os from "node:os"
import path from "node:path"
import tls from "node:tls"
import { dial } from "../dial"

const LOOPBACK = { address: "127.0.0.1", family: 4 }

describe("a connection to a picture host", () => {
  let folder: string
  let server: tls.Server
  let port: number

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "kiondo-tls-"))
    const [key, cert] = ["key.pem", "cert.pem"].map((name) => path.join(folder, name)) as [string, string]
    const subject = ["-subj", "/CN=pictures.invalid", "-addext", "subjectAltName=DNS:pictures.invalid"]
    const made = ["-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "1"]
    execFileSync("openssl", ["req", "-x509", ...made, ...subject], { stdio: "ignore" })
    server = tls.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (socket) => {
      socket.end()
    })
    // The client hangs up on a certificate that it does not trust.
    server.on("tlsClientError", () => {})
    await new Promise<void>((resolve) => server.listen(0, LOOPBACK.address, resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it("goes to the address it was given, whatever the name means, and only with a certificate that is trusted", async () => {
    const socket = dial({ hostname: "pictures.invalid", port, addresses: [LOOPBACK] })
    const error = await new Promise((resolve) => socket.once("error", resolve).once("secureConnect", resolve))
    // The name means nothing to any resolver: without the address this would be ENOTFOUND.
    expect(error).toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" })
  })
})

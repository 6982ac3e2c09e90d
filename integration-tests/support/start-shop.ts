import { mkdtempSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { Kiondo } from "../start/support/start-kiondo"

declare global {
  var kiondoShop: { kiondo: Kiondo; home: string } | undefined
}

const PORTS = { PORT: "9190", STOREFRONT_PORT: "8290", SANDBOX_PORT: "8390" }

/** The whole shop by its own start command, on ports and a data folder of its own, for all browser tests. */
export default async function startShop() {
  const home = mkdtempSync(path.join(os.tmpdir(), "kiondo-e2e-"))
  const kiondo = new Kiondo({ home, env: PORTS })
  globalThis.kiondoShop = { kiondo, home }
  await kiondo.ready()
  const [email = "", password = ""] = kiondo.row("sign in with").split(/\s+/)
  Object.assign(process.env, {
    KIONDO_STOREFRONT_URL: kiondo.row("Storefront"),
    KIONDO_BACKEND_URL: `http://localhost:${PORTS.PORT}`,
    KIONDO_SANDBOX_URL: `http://localhost:${PORTS.SANDBOX_PORT}`,
    KIONDO_PUBLISHABLE_KEY: kiondo.row("publishable key"),
    KIONDO_ADMIN_EMAIL: email,
    KIONDO_ADMIN_PASSWORD: password,
  })
}

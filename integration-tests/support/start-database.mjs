import { mkdtemp } from "node:fs/promises"
import http from "node:http"
import os from "node:os"
import path from "node:path"
import { startEmbeddedPostgres } from "../../scripts/lib/embedded-postgres.mjs"
import { startRedis } from "./start-redis.mjs"

/** Stands in for the storefront, which is told of every change; suites about that bring their own. */
const startListener = () =>
  new Promise((resolve) => {
    const server = http.createServer((request, response) =>
      request.resume().on("end", () => response.end("{}"))
    )
    server.listen(0, "127.0.0.1", () => resolve(server))
  })

/** One PostgreSQL for the whole run; the test runner makes a database a suite in it. */
export default async function startDatabase() {
  const folder = await mkdtemp(path.join(os.tmpdir(), "kiondo-test-"))
  const postgres = await startEmbeddedPostgres({
    dataDir: path.join(folder, "postgres"),
    logFile: path.join(folder, "postgres.log"),
    throwaway: true,
  })
  const storefront = await startListener()
  const redis = await startRedis()
  Object.assign(process.env, {
    // The runner asks every host but this name for TLS.
    DB_HOST: "localhost",
    DB_PORT: String(postgres.port),
    DB_USERNAME: postgres.user,
    DB_PASSWORD: postgres.password,
    STOREFRONT_URL: `http://localhost:${storefront.address().port}`,
    // Only the suites that say so use it: the others prove that PostgreSQL alone will do.
    KIONDO_TEST_REDIS_URL: redis.url,
    LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
    UPLOAD_DIR: path.join(folder, "uploads"),
    MEDUSA_DISABLE_TELEMETRY: "true",
  })
  globalThis.kiondoTestDatabase = { postgres, redis, folder, storefront }
}

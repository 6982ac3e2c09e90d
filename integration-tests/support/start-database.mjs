import { mkdtemp } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { startEmbeddedPostgres } from "../../scripts/lib/embedded-postgres.mjs"

/** One PostgreSQL for the whole run; the test runner makes a database a suite in it. */
export default async function startDatabase() {
  const folder = await mkdtemp(path.join(os.tmpdir(), "kiondo-test-"))
  const postgres = await startEmbeddedPostgres({
    dataDir: path.join(folder, "postgres"),
    logFile: path.join(folder, "postgres.log"),
    throwaway: true,
  })
  Object.assign(process.env, {
    // The runner asks every host but this name for TLS.
    DB_HOST: "localhost",
    DB_PORT: String(postgres.port),
    DB_USERNAME: postgres.user,
    DB_PASSWORD: postgres.password,
    UPLOAD_DIR: path.join(folder, "uploads"),
    MEDUSA_DISABLE_TELEMETRY: "true",
  })
  globalThis.kiondoTestDatabase = { postgres, folder }
}

// Owns a PostgreSQL for as long as its standard input is open: node own-postgres.mjs <folder>
import path from "node:path"
import { startEmbeddedPostgres } from "../../../scripts/lib/embedded-postgres.mjs"

const folder = process.argv[2]
const postgres = await startEmbeddedPostgres({
  dataDir: path.join(folder, "postgres"),
  logFile: path.join(folder, "postgres.log"),
  database: "bare",
  throwaway: true,
})
process.stdout.write(`${postgres.url}\n`)
process.stdin.resume().once("end", () => postgres.stop())

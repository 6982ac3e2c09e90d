// @ts-check
import pg from "pg"

/**
 * Creates the database unless it is there.
 * @param {string} serverUrl address of the maintenance database
 * @param {string} name
 */
export async function ensureDatabase(serverUrl, name) {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

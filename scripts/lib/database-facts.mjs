// @ts-check
import pg from "pg"

/**
 * Runs one query on the database.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} ask
 * @returns {Promise<T>}
 */
async function withDatabase(url, ask) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}

/**
 * Tells one database from another, also from one of the same name that was dropped and made again.
 * @param {string} url
 * @returns {Promise<string>}
 */
export function databaseIdentity(url) {
  return withDatabase(url, async (client) => {
    const sql = "select oid::text || '@' || (select system_identifier from pg_control_system()) as identity "
    const { rows } = await client.query(`${sql} from pg_database where datname = current_database()`)
    return rows[0].identity
  })
}

/**
 * The key that the storefront shows to the store API.
 * @param {string} url
 * @returns {Promise<string | undefined>}
 */
export function publishableKey(url) {
  return withDatabase(url, async (client) => {
    const { rows } = await client.query(
      "select token from api_key where type = 'publishable' and title = 'Kiondo storefront' " +
        "and revoked_at is null and deleted_at is null order by created_at limit 1"
    )
    return rows[0]?.token
  })
}

/**
 * Frees the lock that a killed migration leaves: it has no owner, so Medusa would wait for it for ever. Scripts hold an
 * advisory lock of their own, so that this is harmless even while another migration runs.
 * @param {string} url
 */
export function freeMigrationLock(url) {
  return withDatabase(url, async (client) => {
    const { rows } = await client.query("select to_regclass('locking') is not null as exists")
    if (rows[0].exists) await client.query("delete from locking where id = 'migration-scripts-running'")
  })
}

/**
 * Seed scripts that did not come to their end; Medusa's migration command does not fail with them.
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export function unfinishedScripts(url) {
  return withDatabase(url, async (client) => {
    const { rows } = await client.query("select script_name from script_migrations where finished_at is null")
    return rows.map(({ script_name }) => script_name)
  })
}

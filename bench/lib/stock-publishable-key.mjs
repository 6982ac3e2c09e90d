// @ts-check
import pg from "pg"

/**
 * The key that the seed has made.
 * @param {string} databaseUrl
 * @returns {Promise<string>}
 */
export async function stockPublishableKey(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query(
      "select token from api_key where type = 'publishable' and title = 'Bench'"
    )
    return rows[0].token
  } finally {
    await client.end()
  }
}

/** The one method of a knex connection that counting needs. */
type Connection = { raw: (sql: string) => Promise<{ rows: Record<string, string>[] }> }

/** How many rows each table of the public schema holds, and the last change of any of them. */
export async function rowCounts(connection: Connection): Promise<Record<string, string>> {
  const { rows: tables } = await connection.raw(
    "SELECT table_name, bool_or(column_name = 'updated_at') AS dated FROM information_schema.columns " +
      "WHERE table_schema = 'public' GROUP BY table_name ORDER BY table_name"
  )
  const counts: Record<string, string> = {}
  for (const { table_name, dated } of tables) {
    const last = dated ? "max(updated_at)::text" : "NULL"
    const { rows } = await connection.raw(`SELECT count(*) AS count, ${last} AS last FROM "${table_name}"`)
    counts[table_name ?? ""] = `${rows[0]?.count} rows, last ${rows[0]?.last}`
  }
  return counts
}

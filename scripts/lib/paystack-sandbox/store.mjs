// @ts-check
import { Journal } from "./journal.mjs"
import { TABLES } from "./records.mjs"

/** @typedef {import("./records.mjs").Tables} Tables */
/** @typedef {import("./records.mjs").TableName} TableName */

// As Paystack's own: more than 32 bits hold.
const FIRST_ID = 5_000_000_001

/** All rows of the sandbox, by id, and transactions by reference. What is put is kept before `put` returns. */
export class Store {
  /** @type {{ [Name in TableName]: Map<number, Tables[Name]> }} */
  #tables = { customers: new Map(), transactions: new Map(), refunds: new Map(), webhooks: new Map() }
  /** @type {Map<string, number>} */
  #references = new Map()
  /** @type {Map<string, { table: TableName, id: number, at: number }>} */
  #due = new Map()
  #nextId = FIRST_ID

  /** @param {string | undefined} file */
  constructor(file) {
    this.journal = new Journal(file)
    this.journal.read((table, row) => {
      const name = TABLES.find((known) => known === table)
      if (name) this.#take(name, /** @type {any} */ (row))
    })
    this.journal.compact(TABLES.flatMap((table) => this.all(table).map((row) => ({ table, row }))))
  }

  nextId() {
    return this.#nextId++
  }

  /**
   * @template {TableName} Name
   * @param {Name} table
   * @param {Tables[Name]} row
   * @returns {Tables[Name]}
   */
  put(table, row) {
    this.journal.append(table, row)
    this.#take(table, row)
    return row
  }

  /**
   * @template {TableName} Name
   * @param {Name} table
   * @param {number} id
   * @returns {Tables[Name] | undefined}
   */
  get(table, id) {
    return this.#tables[table].get(id)
  }

  /**
   * Every row, oldest first.
   * @template {TableName} Name
   * @param {Name} table
   * @returns {Tables[Name][]}
   */
  all(table) {
    return [...this.#tables[table].values()]
  }

  /** @param {unknown} reference */
  transactionByReference(reference) {
    const id = this.#references.get(String(reference))
    return id === undefined ? undefined : this.get("transactions", id)
  }

  /** @param {number} id of a customer that must be there */
  customer(id) {
    const customer = this.get("customers", id)
    if (!customer) throw new Error(`there is no customer ${id}`)
    return customer
  }

  /** What has come due. @param {number} now */
  due(now) {
    return [...this.#due.values()].filter(({ at }) => at <= now)
  }

  /**
   * @template {TableName} Name
   * @param {Name} table
   * @param {Tables[Name]} row
   */
  #take(table, row) {
    this.#tables[table].set(row.id, row)
    this.#nextId = Math.max(this.#nextId, row.id + 1)
    if ("access_code" in row) this.#references.set(row.reference, row.id)
    const at = "due_at" in row ? row.due_at : null
    if (at === null) this.#due.delete(`${table}/${row.id}`)
    else this.#due.set(`${table}/${row.id}`, { table, id: row.id, at })
  }
}

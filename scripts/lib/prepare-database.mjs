// @ts-check
import { createHash } from "node:crypto"
import path from "node:path"
import { migrate, offerPaymentProviders, seedDemoUsers } from "./backend.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { RunState } from "./run-state.mjs"
import { StartError } from "./start-error.mjs"

/** What decides on tables and seed data. */
const MIGRATION_INPUTS = [
  "src/modules",
  "src/links",
  "src/migration-scripts",
  "medusa-config.ts",
  "package-lock.json",
]

/**
 * Brings the database up to date: tables, the seeded store, the two people who can sign in.
 * @param {{
 *   backend: import("./backend.mjs").Backend, database: import("./database.mjs").Database, url: string,
 *   reporter: import("./reporter.mjs").Reporter
 * }} options
 */
export async function prepareDatabase({ backend, database, url, reporter }) {
  const { root, home } = backend.settings
  const state = new RunState(path.join(home, "state.json"))
  const identity = await database.identity(url)
  await reporter.step("Migrate and seed the database", async (note) => {
    // Others may change a database that is not ours alone: there, nothing we remember counts.
    const mark = `${identity} ${fingerprint(root, MIGRATION_INPUTS)}`
    const work = () => migrateAndSeed(backend, url)
    const done = database.external ? await work().then(() => true) : await state.once("migrated", mark, work)
    if (!done) note("unchanged")
  })
  await reporter.step("Offer the payment providers", async (note) => {
    // The seed of a new database has done it.
    const isNew = !database.external && !state.knows("payment_providers")
    const work = () => (isNew ? Promise.resolve() : offerPaymentProviders(backend))
    const done = await state.once("payment_providers", providerMark(backend, identity), work)
    if (isNew || !done) note("unchanged")
  })
  await reporter.step("Create the demo users", async (note) => {
    const done = await state.once("demo_users", demoMark(backend, identity), () => seedDemoUsers(backend))
    if (!done) note("unchanged")
  })
}

/**
 * @param {import("./backend.mjs").Backend} backend
 * @param {string} url
 */
async function migrateAndSeed(backend, url) {
  // Not before the install step: it needs the database driver.
  const { freeMigrationLock, unfinishedScripts } = await import("./database-facts.mjs")
  await freeMigrationLock(url)
  await migrate(backend)
  const unfinished = await unfinishedScripts(url)
  if (unfinished.length > 0) {
    throw new StartError(
      `The seed did not come to its end: ${unfinished.join(", ")}. Its log says why; start again.`
    )
  }
}

/**
 * @param {import("./backend.mjs").Backend} backend
 * @param {string} identity
 */
function demoMark({ settings, env }, identity) {
  const script = fingerprint(settings.root, ["src/scripts/seed-demo-users.ts"])
  const people = Object.entries(env).filter(([name]) => name.startsWith("DEMO_"))
  const told = createHash("sha256").update(JSON.stringify(people.sort())).digest("hex").slice(0, 16)
  return `${identity} ${told} ${script}`
}

/**
 * Changes when a provider's keys come or go.
 * @param {import("./backend.mjs").Backend} backend
 * @param {string} identity
 */
const providerMark = ({ env }, identity) =>
  [identity, ...["PAYSTACK_SECRET_KEY", "STRIPE_SECRET_KEY"].filter((name) => env[name])].join(" ")

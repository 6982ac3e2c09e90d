// @ts-check
import path from "node:path"
import { buildBackend } from "./backend.mjs"
import { checkDisk } from "./check-disk.mjs"
import { checkPorts } from "./check-ports.mjs"
import { emptyDataFolder, openDataFolder } from "./data-folder.mjs"
import { Database } from "./database.mjs"
import { backendEnvironment } from "./environments.mjs"
import { install, isInstalled } from "./install.mjs"
import { LOCK_NAME, lockInstance } from "./instance-lock.mjs"
import { prepareDatabase } from "./prepare-database.mjs"
import { Processes } from "./processes.mjs"
import { loadSecrets } from "./secrets.mjs"
import { startServices } from "./start-services.mjs"
import { buildStorefront } from "./storefront.mjs"

/**
 * @typedef {object} Run
 * @property {import("./session.mjs").Session} session
 * @property {import("./reporter.mjs").Reporter} reporter
 * @property {import("./settings.mjs").Settings} settings
 * @property {Processes} processes
 * @property {Database} database
 * @property {Record<string, string>} secrets
 *
 * @typedef {Run & { publishableKey: string }} Running
 */

/**
 * From nothing to two servers that answer.
 * @param {Pick<Run, "session" | "reporter" | "settings">} start
 * @returns {Promise<Running>}
 */
export async function bringUp(start) {
  const run = await start.reporter.step("Check the machine", () => claimDataFolder(start))
  const { settings, reporter } = run
  const production = settings.mode === "production"
  const storefrontReady = installStep(run, "storefront", settings.storefront).then(async () => {
    if (production) await storefrontBuildStep(run)
  })
  const backendReady = installStep(run, "back end", settings.root).then(async () => {
    const url = await reporter.step("Start the database", () => run.database.start(run.secrets))
    const env = backendEnvironment(settings, run.secrets, url)
    const backend = { settings, processes: run.processes, env }
    const building = production ? backendBuildStep(run, backend) : Promise.resolve()
    await Promise.all([building, prepareDatabase({ backend, database: run.database, url, reporter })])
    return { backend, url }
  })
  const [{ backend, url }] = await Promise.all([backendReady, storefrontReady])
  const publishableKey = await run.database.publishableKey(url)
  await startServices({ ...run, backend, publishableKey })
  return { ...run, publishableKey }
}

/**
 * @param {Pick<Run, "session" | "reporter" | "settings">} start
 * @returns {Promise<Run>}
 */
async function claimDataFolder({ session, reporter, settings }) {
  const { home } = settings
  openDataFolder(home)
  session.defer(lockInstance(home))
  const database = new Database(settings, session)
  session.defer(() => database.stop())
  const echo = settings.mode === "development"
  const processes = new Processes({ session, home, logs: path.join(home, "logs"), echo })
  session.defer(() => processes.stop())
  await processes.endFormerRun()
  await checkPorts(settings)
  if (settings.fresh) {
    await database.endFormerRun()
    emptyDataFolder(home, [LOCK_NAME])
  }
  checkDisk(settings)
  return {
    session,
    reporter,
    settings,
    processes,
    database,
    secrets: loadSecrets(path.join(home, "secrets.json")),
  }
}

/**
 * @param {Run} run
 * @param {string} part
 * @param {string} folder
 */
function installStep({ reporter, processes }, part, folder) {
  return reporter.step(`Install the ${part}`, async (note) => {
    if (isInstalled(folder)) note("nothing to do")
    else await install({ processes, folder, name: `${part} install` })
  })
}

/**
 * @param {Run} run
 * @param {import("./backend.mjs").Backend} backend
 */
function backendBuildStep({ reporter }, backend) {
  return reporter.step("Build the back end", async (note) => {
    if (!(await buildBackend(backend))) note("unchanged")
  })
}

/** @param {Run} run */
function storefrontBuildStep({ reporter, settings, processes }) {
  return reporter.step("Build the storefront", async (note) => {
    const { S3_FILE_URL } = settings.given
    const own = {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      ...(S3_FILE_URL ? { S3_FILE_URL } : {}),
    }
    const env = { ...process.env, ...own }
    if (!(await buildStorefront({ settings, processes, env }))) note("unchanged")
  })
}

// @ts-check
import path from "node:path"
import { logTail } from "./log-tail.mjs"
import { processBirth } from "./process-birth.mjs"
import { StartError } from "./start-error.mjs"

const WATCH = 1_000

/** The database of a run: the person's own where DATABASE_URL is given, else an embedded one in the data folder. */
export class Database {
  /** @type {Promise<import("./embedded-postgres.mjs").EmbeddedPostgres> | undefined} */
  #starting

  /**
   * @param {import("./settings.mjs").Settings} settings
   * @param {import("./session.mjs").Session} session
   */
  constructor(settings, session) {
    this.settings = settings
    this.session = session
    this.external = settings.given.DATABASE_URL !== undefined
    this.dataDir = path.join(settings.home, "postgres")
  }

  /**
   * @param {Record<string, string>} secrets
   * @returns {Promise<string>} its address
   */
  async start(secrets) {
    const { given, home } = this.settings
    if (given.DATABASE_URL !== undefined) return given.DATABASE_URL
    // Loaded only now: before the install step there is nothing to load.
    const { startEmbeddedPostgres } = await import("./embedded-postgres.mjs")
    const logFile = path.join(home, "logs", "postgres.log")
    this.#starting = startEmbeddedPostgres({
      dataDir: this.dataDir,
      logFile,
      password: secrets.POSTGRES_PASSWORD,
      database: "kiondo",
    })
    const { url, pid } = await this.#starting
    this.#watch(pid, logFile)
    return url
  }

  /**
   * Without it the servers would go on trying for minutes, on a full disk for example.
   * @param {number} pid
   * @param {string} logFile
   */
  #watch(pid, logFile) {
    const birth = processBirth(pid)
    const timer = setInterval(() => {
      if (processBirth(pid) === birth) return
      this.session.end(new StartError(`The database has stopped.\n${logTail(logFile)}\nLog: ${logFile}`))
    }, WATCH)
    timer.unref()
    this.session.defer(() => clearInterval(timer))
  }

  /** Ends what a killed run has left on our data, so that it can be removed. */
  async endFormerRun() {
    const { stopLeftover } = await import("./postgres/leftover.mjs")
    await stopLeftover(this.dataDir)
  }

  /** Stops what we have started, also when it is only about to be. */
  async stop() {
    const running = await this.#starting?.catch(() => undefined)
    await running?.stop()
  }

  /**
   * Which database it is. That it answers is known by then.
   * @param {string} url
   */
  async identity(url) {
    const { databaseIdentity } = await import("./database-facts.mjs")
    try {
      return await databaseIdentity(url)
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      throw new StartError(`The database does not answer: ${said}. Check DATABASE_URL.`, { cause: error })
    }
  }

  /** @param {string} url */
  async publishableKey(url) {
    const { publishableKey } = await import("./database-facts.mjs")
    const key = await publishableKey(url)
    if (key) return key
    throw new StartError('The database has no publishable key titled "Kiondo storefront". Was it seeded?')
  }
}

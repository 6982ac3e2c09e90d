import { execFileSync } from "node:child_process"
import { chownSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import { ROOT } from "./support/call-script"
import { killAll, processesOf } from "./support/processes-of"
import { testHome } from "./support/test-home"

const isRoot = process.getuid?.() === 0

jest.setTimeout(60_000)

type Where = { root?: string; uid?: number; gid?: number }

/** Starts the database in a Node of its own, runs some code on it there, and returns what it logs. */
function withPostgres(home: string, code: string, { root = ROOT, ...identity }: Where = {}): string {
  const module = path.join(root, "scripts", "lib", "embedded-postgres.mjs")
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(module)}
    import pg from ${JSON.stringify(path.join(root, "node_modules/pg/esm/index.mjs"))}
    const postgres = await startEmbeddedPostgres({
      dataDir: ${JSON.stringify(path.join(home, "postgres"))},
      logFile: ${JSON.stringify(path.join(home, "logs", "postgres.log"))},
      password: "it's a /secret?", database: "kiondo",
    })
    const query = async (sql) => {
      const client = new pg.Client(postgres.url)
      await client.connect()
      const { rows } = await client.query(sql)
      await client.end()
      return rows
    }
    ${code}`
  const options = { encoding: "utf8", stdio: "pipe", cwd: "/", ...identity } as const
  return execFileSync(process.execPath, ["--input-type=module", "--eval", script], options).trim()
}

const DRIVER = /^(pg|pgpass|pg-.*|postgres-.*|split2|xtend)$/

/** What it takes to start the database, in a place of its own. */
function copyCode(clone: string): string {
  const driver = readdirSync(path.join(ROOT, "node_modules")).filter((name) => DRIVER.test(name))
  const packages = ["embedded-postgres", "@embedded-postgres", ...driver].map(
    (name) => `node_modules/${name}`
  )
  for (const name of ["scripts/lib", ...packages]) {
    cpSync(path.join(ROOT, name), path.join(clone, name), { recursive: true, verbatimSymlinks: true })
  }
  return clone
}

const STOP = "await postgres.stop()"
const COUNT = `console.log((await query("select count(*)::int as n from t"))[0].n); ${STOP}`

describe("the embedded PostgreSQL", () => {
  const { home, remove } = testHome()
  const postmasterFile = path.join(home, "postgres", "postmaster.pid")
  afterAll(remove)

  it("keeps its data below a private folder, listens on loopback only and wants a password", () => {
    expect(statSync(path.dirname(home)).mode & 0o777).toBe(0o700)
    const listening = 'console.log((await query("show listen_addresses"))[0].listen_addresses)'
    expect(withPostgres(home, `await query("create table t ()"); ${listening}; ${STOP}`)).toBe("127.0.0.1")
    const intruder = `
      const wrong = new pg.Client({ ...postgres, password: "guess", database: "kiondo" })
      console.log(await wrong.connect().catch((error) => error.message))`
    expect(withPostgres(home, `${intruder}; ${STOP}; ${STOP}`)).toContain("password authentication failed")
    expect(processesOf(home)).toEqual([])
  })

  it("stops a server whose starter was killed, and starts it again", () => {
    withPostgres(home, 'await query("insert into t default values"); process.exit()')
    expect(processesOf(home).length).toBeGreaterThan(0)
    expect(withPostgres(home, COUNT)).toBe("1")
    expect(processesOf(home)).toEqual([])
  })

  it("recovers when everything was killed", () => {
    withPostgres(home, 'await query("insert into t default values"); process.exit()')
    killAll(processesOf(home))
    expect(withPostgres(home, COUNT)).toBe("2")
  })

  it("recovers when a busy connection has outlived the server", () => {
    const busy = `
      const client = new pg.Client(postgres.url)
      client.on("error", () => undefined)
      await client.connect()
      client.query("do $$ begin for i in 1..2000000000 loop end loop; end $$").catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 300))
      process.exit()`
    withPostgres(home, busy)
    const postmaster = Number(readFileSync(postmasterFile, "utf8").split("\n")[0])
    killAll([{ pid: postmaster, command: "" }])
    expect(withPostgres(home, COUNT)).toBe("2")
    expect(processesOf(home)).toEqual([])
  })

  it("never touches a stranger who has got the number of a dead server", () => {
    const lines = [process.pid, path.join(home, "postgres"), 1, 5432, "", "127.0.0.1", "1 1", "ready"]
    writeFileSync(postmasterFile, lines.join("\n"))
    expect(withPostgres(home, COUNT)).toBe("2")
  })

  it("does not write over a folder that holds something else", () => {
    const other = path.join(home, "other")
    mkdirSync(path.join(other, "postgres"), { recursive: true })
    writeFileSync(path.join(other, "postgres", "letter.txt"), "")
    expect(() => withPostgres(other, STOP)).toThrow("is no PostgreSQL data")
  })

  it("runs for an ordinary user as well", () => {
    // Whoever runs this test without root has shown it above already.
    const user = isRoot ? { uid: 65_534, gid: 65_534 } : {}
    const folder = path.join("/tmp", path.basename(path.dirname(home)) + "-user")
    mkdirSync(folder)
    if (isRoot) chownSync(folder, 65_534, 65_534)
    try {
      // The clone under test may lie where only root may look.
      const where = { ...user, root: copyCode(path.join(folder, "clone")) }
      const one = `console.log((await query("select 1 as n"))[0].n); ${STOP}`
      expect(withPostgres(path.join(folder, "home"), one, where)).toBe("1")
    } finally {
      killAll(processesOf(folder))
      execFileSync("rm", ["-rf", folder])
    }
  })

  it("runs from a clone below a private folder", () => {
    const clone = copyCode(path.join(path.dirname(home), "clone"))
    expect(withPostgres(home, COUNT, { root: clone })).toBe("2")
  })
})

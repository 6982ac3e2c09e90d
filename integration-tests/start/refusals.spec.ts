import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:net"
import path from "node:path"
import { processesOf } from "./support/processes-of"
import { Kiondo, until } from "./support/start-kiondo"
import { testHome } from "./support/test-home"

const PORTS = { PORT: "9142", STOREFRONT_PORT: "8242", SANDBOX_PORT: "8342" }

jest.setTimeout(60_000)

const listen = (port: number, host: string) =>
  new Promise<Server>((resolve) => {
    const server = createServer().listen(port, host, () => resolve(server))
  })

describe("npm start where it cannot work", () => {
  const { home, remove } = testHome()
  afterAll(remove)

  const expectRefusal = async (kiondo: Kiondo, sentence: string | RegExp) => {
    expect(await kiondo.exited).toBe(1)
    expect(kiondo.output).toMatch(sentence)
    expect(kiondo.output).not.toContain("    at ")
    expect(processesOf(home)).toEqual([])
  }

  it.each([
    ["PORT", 9142, "0.0.0.0"],
    ["PORT", 9142, "127.0.0.1"],
    ["STOREFRONT_PORT", 8242, "::"],
    ["SANDBOX_PORT", 8342, "127.0.0.1"],
  ])("names the variable that moves a taken port (%s, %i on %s)", async (variable, port, host) => {
    const server = await listen(port, host)
    const sentence = `Port ${port} is taken by another program. Stop it, or choose another: ${variable}=${port + 1}`
    await expectRefusal(new Kiondo({ home, env: PORTS }), sentence)
    server.close()
  })

  it.each([
    [{ PORT: "ninety" }, 'PORT is "ninety". It must be a port from 1 to 65535.'],
    [{ PORT: "70000" }, 'PORT is "70000". It must be a port from 1 to 65535.'],
    [{ SANDBOX_PORT: "ninety" }, 'SANDBOX_PORT is "ninety". It must be a port from 1 to 65535.'],
    [{ SANDBOX_PORT: "9142" }, "PORT and SANDBOX_PORT are both 9142. Give two ports."],
    [{ PORT: "8242" }, "PORT and STOREFRONT_PORT are both 8242. Give two ports."],
  ])("refuses ports that make no sense: %j", async (env, sentence) => {
    await expectRefusal(new Kiondo({ home, env: { ...PORTS, ...env } }), sentence)
  })

  it("refuses a Node that is too old before it loads anything else", async () => {
    const fake = path.join(path.dirname(home), "old-node.cjs")
    const versions = "{ ...process.versions, node: '20.18.3' }"
    writeFileSync(fake, `Object.defineProperty(process, "versions", { value: ${versions} })`)
    const kiondo = new Kiondo({ home, env: PORTS, nodeArgs: ["--require", fake] })
    await expectRefusal(kiondo, /needs Node 20\.19 or later.*This is Node 20\.18\.3/)
  })

  it.each([[[]], [["--fresh"]]])("leaves a folder alone that is not ours (%j)", async (args) => {
    const foreign = path.join(path.dirname(home), "photos")
    mkdirSync(foreign, { recursive: true })
    writeFileSync(path.join(foreign, "holiday.jpg"), "")
    const kiondo = new Kiondo({ home: foreign, args, env: PORTS })
    await expectRefusal(kiondo, `${foreign} is not a data folder of Kiondo`)
    expect(readdirSync(foreign)).toEqual(["holiday.jpg"])
  })

  it("is not deceived by a marker of somebody else's", async () => {
    const foreign = path.join(path.dirname(home), "other")
    mkdirSync(foreign, { recursive: true })
    writeFileSync(path.join(foreign, "kiondo.json"), "not json")
    await expectRefusal(new Kiondo({ home: foreign, args: ["--fresh"], env: PORTS }), "is not a data folder")
    expect(readdirSync(foreign)).toEqual(["kiondo.json"])
  })

  it("names the only option there is when given another", async () => {
    await expectRefusal(new Kiondo({ home, args: ["--frseh"], env: PORTS }), "The only option is --fresh")
  })

  it("says that a database of one's own does not answer", async () => {
    const DATABASE_URL = "postgres://nobody:hunter2@127.0.0.1:1/nothing"
    const kiondo = new Kiondo({ home, env: { ...PORTS, DATABASE_URL } })
    await expectRefusal(kiondo, "The database does not answer")
    expect(kiondo.output).not.toContain("hunter2")
  })

  it("leaves nothing behind when stopped half-way", async () => {
    const kiondo = new Kiondo({ home, env: PORTS })
    await until(() => kiondo.output.includes("Start the database"), 30_000)
    expect((await kiondo.stop()).code).toBe(0)
    expect(processesOf(home)).toEqual([])
  })
})

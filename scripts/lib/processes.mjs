// @ts-check
import { randomUUID } from "node:crypto"
import { spawn } from "node:child_process"
import { rmSync } from "node:fs"
import { endRun } from "./end-run.mjs"
import { readJson, writeJson } from "./json-file.mjs"
import { openLog } from "./open-log.mjs"
import { processBirth } from "./process-birth.mjs"
import { RUN_VARIABLE } from "./run-survivors.mjs"
import { StartError } from "./start-error.mjs"

/**
 * @typedef {object} Program
 * @property {string} name also the name of its log
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.Dict<string>} env
 */

/** The programs of one run. They are written down, so that the next start finds them should this one be killed. */
export class Processes {
  /** @type {import("./run-survivors.mjs").RunRecord} */
  #record = { id: randomUUID(), children: [] }

  /** @param {{ session: import("./session.mjs").Session, home: string, logs: string, echo: boolean }} options */
  constructor({ session, home, logs, echo }) {
    this.session = session
    this.logs = logs
    this.echo = echo
    this.recordFile = `${home}/run.json`
  }

  /** Ends what a killed run has left. */
  async endFormerRun() {
    const former = readJson(this.recordFile)
    if (former) await endRun(former, 4_000)
    rmSync(this.recordFile, { force: true })
  }

  /**
   * Runs a program to its end.
   * @param {Program} program
   */
  async task(program) {
    const { ended, log } = this.#spawn(program, false)
    const how = await ended
    if (how !== 0) throw new StartError(`${program.name} failed (${how}).\n${log.tail()}\nLog: ${log.file}`)
  }

  /**
   * Starts a program that must run as long as we do.
   * @param {Program} program
   * @returns {() => string} the last lines of its log
   */
  service(program) {
    const { ended, log } = this.#spawn(program, this.echo)
    const said = () => `${log.tail()}\nLog: ${log.file}`
    void ended.then((how) => {
      this.session.end(new StartError(`The ${program.name} has stopped (${how}).\n${said()}`))
    })
    return said
  }

  /** Ends all of them, in under ten seconds. */
  async stop() {
    await endRun(this.#record)
    rmSync(this.recordFile, { force: true })
  }

  /**
   * @param {Program} program
   * @param {boolean} echo
   */
  #spawn({ name, command, args, cwd, env }, echo) {
    this.session.signal.throwIfAborted()
    const log = openLog(`${this.logs}/${name.replaceAll(" ", "-")}.log`)
    const marked = { ...env, [RUN_VARIABLE]: this.#record.id }
    // A group of its own: Ctrl-C in the terminal reaches us alone, and we end things in order.
    const child = spawn(command, args, { cwd, env: marked, detached: true, stdio: log.stdio(echo) })
    if (echo) log.follow(child, name)
    log.close()
    /** @type {Promise<number | string>} */
    const ended = new Promise((resolve) => {
      child.once("error", (error) => resolve(error.message))
      child.once("exit", (code, signal) => resolve(signal ?? code ?? 1))
    })
    if (child.pid) this.#remember(name, child.pid)
    return { ended, log }
  }

  /**
   * @param {string} name
   * @param {number} pid
   */
  #remember(name, pid) {
    this.#record.children.push({ name, pid, birth: processBirth(pid) })
    writeJson(this.recordFile, this.#record)
  }
}

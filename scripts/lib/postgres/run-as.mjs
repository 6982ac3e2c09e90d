// @ts-check
import { runCommand } from "../run-command.mjs"
import { StartError } from "../start-error.mjs"

/**
 * @typedef {(command: string, args: string[]) => Promise<{ code: number, output: string }>} Runner
 * @typedef {{ account: import("./account.mjs").Account | undefined, postgres: string, file: string }} Target
 */

/**
 * A way to run PostgreSQL's programs under its account that reaches both the programs and `file`, which it owns.
 *
 * Dropping root also drops the right to pass folders of mode 0700 such as /root. Where one lies above, the
 * program keeps the one capability that passes them: reading (CAP_DAC_READ_SEARCH), or, where a container withholds
 * that, CAP_DAC_OVERRIDE.
 * @param {Target} target
 * @returns {Promise<Runner>}
 */
export async function runnerFor({ account, postgres, file }) {
  for (const runner of candidates(account)) {
    const probe = await runner("/bin/sh", ["-c", '"$0" --version && test -w "$1"', postgres, file])
    if (probe.code === 0) return runner
  }
  throw new StartError(unreachable({ account, postgres, file }))
}

/** @param {import("./account.mjs").Account | undefined} account */
function candidates(account) {
  // Locale and PG* settings of the person's shell must not reach the server.
  const env = { PATH: process.env.PATH, TZ: "UTC", LC_ALL: "C" }
  // Detached: Ctrl-C in the terminal must not end them half-way.
  const options = { env, cwd: "/", detached: true }
  /** @type {Runner} */
  const plain = (command, args) => runCommand(command, args, { ...options, ...account })
  if (!account || process.platform !== "linux") return [plain]
  return [plain, ...["dac_read_search", "dac_override"].map((name) => withCapability(account, name, options))]
}

/**
 * @param {import("./account.mjs").Account} account
 * @param {string} capability
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Runner}
 */
function withCapability({ uid, gid }, capability, options) {
  const drop = [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"]
  const keep = [`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`]
  // PostgreSQL asks access(2) about its own programs, which forgets capabilities unless this bit is set.
  const honour = "--securebits=+no_setuid_fixup"
  return (command, args) => runCommand("setpriv", [...drop, ...keep, honour, "--", command, ...args], options)
}

/** @param {Target} target */
function unreachable({ account, postgres, file }) {
  if (!account) {
    return `PostgreSQL cannot run: ${postgres} does not start, or ${file} is not writable for you.`
  }
  return (
    `PostgreSQL does not run as root, and the account it runs under (uid ${account.uid}) cannot reach ${postgres} ` +
    `and ${file}. Move the clone out of a private folder such as /root (to /opt or /srv), start as an ordinary ` +
    "user, or set DATABASE_URL."
  )
}

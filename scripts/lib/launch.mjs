// @ts-check
import { bringUp } from "./bring-up.mjs"
import { describeFault } from "./describe-fault.mjs"
import { followParent } from "./follow-parent.mjs"
import { readyTable } from "./ready-table.mjs"
import { Reporter } from "./reporter.mjs"
import { Session } from "./session.mjs"
import { readSettings } from "./settings.mjs"

/**
 * Brings Kiondo up, keeps it up until the person or a fault ends it, and leaves nothing behind.
 * @param {import("./settings.mjs").Mode} mode
 * @param {string[]} args
 */
export async function launch(mode, args) {
  const session = new Session()
  const reporter = new Reporter()
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => session.end())
  for (const event of ["uncaughtException", "unhandledRejection"])
    process.on(event, (error) => session.end(error))
  followParent(session)

  const code = await untilTheEnd({ session, reporter, mode, args })
  reporter.close()
  if (code === 0) reporter.line("\nStopping …")
  const faults = await session.close()
  for (const fault of faults) reporter.line(describeFault(fault))
  if (code === 0) reporter.line("Stopped.")
  process.exit(faults.length > 0 ? 1 : code)
}

/**
 * @param {{ session: Session, reporter: Reporter, mode: import("./settings.mjs").Mode, args: string[] }} options
 * @returns {Promise<number>} the exit code
 */
async function untilTheEnd({ session, reporter, mode, args }) {
  const work = async () => {
    const running = await bringUp({ session, reporter, settings: readSettings(mode, args) })
    reporter.line(["", "Kiondo is ready", ...readyTable(running), "", "Stop with Ctrl-C."].join("\n"))
    await session.ended
  }
  try {
    await Promise.race([session.ended, work()])
    return 0
  } catch (error) {
    reporter.close()
    reporter.line(`\n${describeFault(error)}\n`)
    return 1
  }
}

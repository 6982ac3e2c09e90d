// @ts-check

const POLL = 500

/**
 * Ends the run when npm has gone. npm runs us through a shell, which passes no signal on: `kill` of npm would leave us
 * running unseen. Started without npm, we stay when the shell we were started from is closed.
 * @param {import("./session.mjs").Session} session
 */
export function followParent(session) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => process.ppid !== parent && session.end(), POLL)
  timer.unref()
}

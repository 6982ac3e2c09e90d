// Core reserves stock with a lock that holds one connection of the pool while it needs a second. Ten of them at once
// hold knex's whole pool of ten, and wait for each other until it times out, a minute later.
const MOST_AT_ONCE = 3

const waiting: (() => void)[] = []
let running = 0

/** Runs work when few others of this process run; the rest wait in the order in which they came. */
export async function takeTurns<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/**
 * Runs tasks, no more than `atOnce` at a time, and yields their results in the order of the tasks. The next ones run
 * on while the caller works on a result; none is left running when the caller stops or a task fails.
 */
export async function* inOrder<Result>(
  tasks: readonly (() => Promise<Result>)[],
  atOnce: number
): AsyncGenerator<Result> {
  const waiting = [...tasks]
  const running: Promise<Result>[] = []
  const fill = () => {
    while (running.length < atOnce) {
      const task = waiting.shift()
      if (!task) return
      const run = task()
      // It may fail before its turn comes: it is heard then.
      void run.catch(() => undefined)
      running.push(run)
    }
  }
  try {
    fill()
    for (let first = running.shift(); first !== undefined; first = running.shift()) {
      const result = await first
      fill()
      yield result
    }
  } finally {
    await Promise.allSettled(running)
  }
}

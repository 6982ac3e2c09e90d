import { inOrder } from "../in-order"

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Tasks that end when they are told to, and a count of how many run. */
function tasksOf(count: number) {
  const ends: (() => void)[] = []
  const fails: ((error: Error) => void)[] = []
  const state = { running: 0, most: 0 }
  const tasks = Array.from({ length: count }, (_none, at) => async () => {
    state.most = Math.max(state.most, ++state.running)
    try {
      await new Promise<void>((resolve, reject) => {
        ends[at] = resolve
        fails[at] = reject
      })
    } finally {
      state.running--
    }
    return at
  })
  return { tasks, ends, fails, state }
}

describe("tasks in order", () => {
  it("yield their results in their order, whichever ends first", async () => {
    const { tasks, ends, state } = tasksOf(3)
    const results: number[] = []
    const done = (async () => {
      for await (const result of inOrder(tasks, 3)) results.push(result)
    })()
    await turn()
    ends[2]?.()
    ends[1]?.()
    await turn()
    expect(results).toEqual([])
    ends[0]?.()
    await done
    expect(results).toEqual([0, 1, 2])
    expect(state).toEqual({ running: 0, most: 3 })
  })

  it("run no more than so many at once, and the next one while the caller works on a result", async () => {
    const { tasks, ends, state } = tasksOf(3)
    const results = inOrder(tasks, 1)
    const first = results.next()
    await turn()
    expect(ends.length).toBe(1)
    ends[0]?.()
    expect(await first).toEqual({ value: 0, done: false })
    expect(ends.length).toBe(2)
    expect(state).toEqual({ running: 1, most: 1 })
    ends[1]?.()
    await results.next()
    ends[2]?.()
    await results.next()
    expect(await results.next()).toEqual({ value: undefined, done: true })
  })

  it("leave none running when one fails, and start no other", async () => {
    const { tasks, ends, fails, state } = tasksOf(4)
    const first = inOrder(tasks, 2).next()
    const failed = expect(first).rejects.toThrow("broken")
    await turn()
    fails[0]?.(new Error("broken"))
    await turn()
    expect(state.running).toBe(1)
    ends[1]?.()
    await failed
    expect(state.running).toBe(0)
    expect(ends.length).toBe(2)
  })

  it("leave none running when the caller stops, and swallow what fails then", async () => {
    const { tasks, ends, fails, state } = tasksOf(3)
    const results = inOrder(tasks, 2)
    const first = results.next()
    await turn()
    ends[0]?.()
    await first
    const stopped = results.return(undefined)
    fails[1]?.(new Error("nobody hears this"))
    ends[2]?.()
    await stopped
    expect(state.running).toBe(0)
  })
})

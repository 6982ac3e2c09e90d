import { SingleFlight } from "../single-flight"

describe("SingleFlight", () => {
  it("does work once more for all who asked while it ran, and has them wait", async () => {
    const flight = new SingleFlight()
    const ended: string[] = []
    let runs = 0
    const work = async () => {
      runs++
      await new Promise((resolve) => setImmediate(resolve))
      ended.push(`run ${runs}`)
    }
    const asked = ["first", "second", "third"].map((name) => flight.run(work).then(() => ended.push(name)))
    await Promise.all(asked)
    expect(ended).toEqual(["run 1", "run 2", "first", "second", "third"])
    await flight.run(work)
    expect(runs).toBe(3)
  })

  it("begins anew beside a run that has given no sign of life for a quarter of an hour", async () => {
    const flight = new SingleFlight()
    let now = 0
    let runs = 0
    const hangs = () => new Promise<void>(() => void runs++)
    void flight.run(hangs, () => now)
    now = 15 * 60_000 - 1
    void flight.run(hangs, () => now)
    expect(runs).toBe(1)
    now = 15 * 60_000
    await flight.run(
      async () => void runs++,
      () => now
    )
    expect(runs).toBe(2)
  })

  it("tells all of a failure, and works again afterwards", async () => {
    const flight = new SingleFlight()
    const fails = () => Promise.reject(new Error("no disk"))
    const asked = [flight.run(fails), flight.run(fails)]
    for (const one of asked) await expect(one).rejects.toThrow("no disk")
    let runs = 0
    await flight.run(async () => void runs++)
    expect(runs).toBe(1)
  })
})

import { takeTurns } from "../take-turns"

const pause = () => new Promise((resolve) => setImmediate(resolve))

describe("takeTurns", () => {
  it("runs three at once and the rest in their order, also after one that fails", async () => {
    let running = 0
    let most = 0
    const begun: number[] = []
    const work = (number: number) => async () => {
      begun.push(number)
      most = Math.max(most, ++running)
      await pause()
      running -= 1
      if (number === 2) throw new Error("the third fails")
      return number
    }
    const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    const ends = await Promise.allSettled(numbers.map((number) => takeTurns(work(number))))
    expect(most).toBe(3)
    expect(begun).toEqual(numbers)
    expect(ends.map(({ status }) => status === "fulfilled")).toEqual(numbers.map((number) => number !== 2))
    expect(await takeTurns(work(10))).toBe(10)
  })
})

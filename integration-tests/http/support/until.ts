/** Waits, in real time, for what other processes bring about. */
export async function until<Value>(look: () => Promise<Value>, isGood: (value: Value) => boolean) {
  for (let tries = 0; tries < 150; tries++) {
    const value = await look()
    if (isGood(value)) return value
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`it did not come about: ${JSON.stringify(await look())}`)
}

/** All that this process writes to its log from now on, as one text. */
export function heardOutput(): () => string {
  const heard: string[] = []
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream)
    jest.spyOn(stream, "write").mockImplementation((chunk: string | Uint8Array) => {
      heard.push(chunk.toString())
      return write(chunk)
    })
  }
  return () => heard.join("")
}

const START = 7
const END = 8

/** An identifier short enough for a table: its end tells it from its neighbours, whose start is the same time. */
export function shortId(id: string): string {
  return id.length > START + END + 1 ? `${id.slice(0, START)}…${id.slice(-END)}` : id
}

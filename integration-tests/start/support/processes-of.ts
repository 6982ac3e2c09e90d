import { readdirSync, readFileSync, readlinkSync } from "node:fs"

export type FoundProcess = { pid: number; command: string }

/** Every process that works for a data folder: by its environment, or, as PostgreSQL's, by where it stands. */
export function processesOf(home: string): FoundProcess[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    const [environment, place, command] = [read(pid, "environ"), folderOf(pid), read(pid, "cmdline")]
    const works = environment.split("\0").includes(`KIONDO_HOME=${home}`) || place.startsWith(home)
    return works && command !== "" ? [{ pid: Number(pid), command: command.replaceAll("\0", " ") }] : []
  })
}

/** Ends them the hard way, as a crash of the machine would. */
export function killAll(processes: FoundProcess[]): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, "SIGKILL")
    } catch {
      // its parent's end has taken it along
    }
  }
}

function read(pid: string, file: "environ" | "cmdline"): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8")
  } catch {
    return "" // it has just ended
  }
}

function folderOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return "" // it has just ended
  }
}

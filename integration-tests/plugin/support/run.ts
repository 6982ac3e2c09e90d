import { execFile } from "node:child_process"
import { promisify } from "node:util"

const execute = promisify(execFile)

/** What a command printed to its standard output; a failure shows all that it said. */
export async function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  try {
    const { stdout } = await execute(command, args, { cwd, env: { ...process.env, ...env } })
    return stdout.trim()
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}\n${stderr}`, { cause: error })
  }
}

import path from "node:path"
import ts from "typescript"
import type { TextFile } from "./repository-files"

type Room = { kind: string; name: string | undefined }

const roomOf = (file: string): Room => {
  const [, kind = "", name] = file.split("/")
  return { kind, name }
}

function isAllowed(file: string, target: string): boolean {
  const from = roomOf(file)
  const to = roomOf(target)
  const isSame = from.kind === to.kind && from.name === to.name
  // A provider knows its third party, Medusa's interface, and how options and errors are made.
  if (from.kind === "providers") return isSame || to.kind === "capability"
  if (to.kind !== "modules") return true
  if (from.kind === "modules") return isSame
  // Core's hooks take one handler each: that is where capabilities stand side by side.
  if (from.kind === "workflows") return from.name === "hooks" || from.name === to.name
  return true
}

/** The imports of a file of src by which a capability or a provider reaches into a room that is not its own. */
export function boundaryFaults({ file, text }: TextFile): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.join(path.posix.dirname(file), name))
    .filter((target) => !isAllowed(file, target))
    .map((target) => `${file} imports ${target}`)
}

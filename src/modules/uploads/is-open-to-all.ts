import path from "node:path"

/** Whether a folder lies in the one that Medusa itself serves at /static, private files and all. */
export function isOpenToAll(directory: string, root = process.cwd()): boolean {
  const below = path.relative(path.resolve(root, "static"), path.resolve(root, directory))
  return below === "" || !(below === ".." || below.startsWith(`..${path.sep}`) || path.isAbsolute(below))
}

import type { RequestHandler } from "express"
import { parseOptions } from "../../capability/parse-options"
import { uploadsErrors } from "./errors"
import { isOpenToAll } from "./is-open-to-all"
import { serveFolder } from "./serve-folder"

/** Serves uploaded files, and knows which of them are for staff only. Error at boot: `uploads_directory_open`. */
export default class UploadsModuleService {
  readonly serve: RequestHandler | undefined

  constructor(_: unknown, options?: Record<string, unknown>) {
    const parsed = parseOptions("uploads", options)
    if (parsed && isOpenToAll(parsed.directory)) throw uploadsErrors.create("uploads_directory_open")
    this.serve = parsed && serveFolder(parsed.directory)
  }

  /** Medusa prefixes what only staff may read, such as exports of orders. A path that can't be read is private. */
  isPrivate(path: string): boolean {
    try {
      return decodeURIComponent(path)
        .split(/[/\\]/)
        .some((segment) => segment.startsWith("private-"))
    } catch {
      // A malformed escape; nobody's file has such a name.
      return true
    }
  }
}

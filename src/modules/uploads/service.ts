import type { RequestHandler } from "express"
import { parseOptions } from "../../capability/parse-options"
import { serveFolder } from "./serve-folder"

/** Serves uploaded files, and knows which of them are for staff only. */
export default class UploadsModuleService {
  readonly serve: RequestHandler | undefined

  constructor(_: unknown, options?: Record<string, unknown>) {
    const parsed = parseOptions("uploads", options)
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

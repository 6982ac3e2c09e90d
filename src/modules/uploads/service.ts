import express from "express"
import { parseOptions } from "../../capability/parse-options"

const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/** Serves uploaded files. Their names carry the time of upload and never change, so they are immutable. */
export default class UploadsModuleService {
  readonly serve: express.RequestHandler | undefined

  constructor(_: unknown, options?: Record<string, unknown>) {
    const parsed = parseOptions("uploads", options)
    this.serve =
      parsed && express.static(parsed.directory, { immutable: true, maxAge: YEAR_MS, index: false })
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

import express, { type Response } from "express"

const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/**
 * Serves the files of a folder as immutable: a file's name carries its time or its content. Whatever was once
 * uploaded can't act as a page of this origin. `res.locals.is_private` keeps a file out of caches, and
 * `res.locals.may_become_private` has them ask each time.
 */
export const serveFolder = (directory: string): express.RequestHandler =>
  express.static(directory, { immutable: true, maxAge: YEAR_MS, index: false, setHeaders })

function setHeaders(res: Response, file: string): void {
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
  // Express 4 has not heard of it.
  if (file.endsWith(".avif")) res.setHeader("Content-Type", "image/avif")
  if (res.locals.may_become_private) res.setHeader("Cache-Control", "no-cache")
  if (res.locals.is_private) res.setHeader("Cache-Control", "private, no-store")
}

import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js"

/**
 * The framework's own cache of pages and answers, kept in memory only. On disk it would outlive the data it was made
 * of (a start with another database, a change while the shop was stopped), and whatever address a robot makes up
 * would stay there. Pictures are cached on disk all the same: they never change under their name.
 */
export default class PageCache extends fileSystemCache.default {
  /** @param {ConstructorParameters<typeof fileSystemCache.default>[0]} context */
  constructor(context) {
    super({ ...context, flushToDisk: false })
  }
}

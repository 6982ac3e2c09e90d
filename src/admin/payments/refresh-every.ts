/** Milliseconds after which what is shown is asked for again. */
export const REFRESH_EVERY = 30_000

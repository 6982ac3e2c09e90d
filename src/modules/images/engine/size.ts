/** In pixels. */
export type Size = { width: number; height: number }

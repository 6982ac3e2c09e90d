import { readFileSync } from "node:fs"

export type SeedProduct = {
  title: string
  handle: string
  description: string
  images: { url: string }[]
  options: { title: string; values: string[] }[]
  variants: { title: string; options: Record<string, string>; amount: number }[]
}

/** The catalogue to make, as the bench has read it from the shop it measures beside. */
export function readCatalogueFile(): SeedProduct[] {
  const file = process.env.BENCH_CATALOGUE
  if (!file) throw new Error("BENCH_CATALOGUE names no file")
  return JSON.parse(readFileSync(file, "utf8")) as SeedProduct[]
}

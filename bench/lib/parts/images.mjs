// @ts-check
import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { megabytes, rate, seconds } from "../format.mjs"
import { measureListing } from "../images/measure-listing.mjs"
import { measureSave } from "../images/measure-save.mjs"
import { runChild } from "../images/run-child.mjs"
import { median } from "../percentile.mjs"
import { targetRow } from "../row.mjs"

const LARGE = { JPEG: "large.jpg", "JPEG, turned by Exif": "large-turned.jpg", PNG: "large.png" }
const LEAST_SHARE = 0.9
const MOST_MEMORY = 400
const percent = (/** @type {number} */ value) => `${(value * 100).toFixed(0)} %`

/**
 * The image engine beside a bare sharp script, the memory that it takes, how long staff wait, and what shoppers load.
 * Each measure gives its rows.
 * @param {import("../bench.mjs").Bench} bench
 * @returns {Promise<import("../row.mjs").PartResult>}
 */
export async function imagesPart(bench) {
  const { admin, limits } = bench
  const concurrency = Math.max(1, os.availableParallelism() - 1)
  const folder = mkdtempSync(path.join(os.tmpdir(), "kiondo-bench-images-"))
  try {
    await runChild("make-photos.mjs", [folder, limits.photos])
    const photos = Array.from({ length: limits.photos }, (_none, at) => path.join(folder, `photo-${at}.jpg`))
    const measured = [
      await throughput({ photos, concurrency, rounds: limits.rounds }),
      await memory({ folder, concurrency }),
      await measureSave(admin, photos),
      await measureListing(bench),
    ]
    return {
      rows: measured.flatMap(({ rows }) => rows),
      notes: [
        `Encoders at once: ${concurrency}. Photos of 12 and 100 megapixels were made for this run.`,
        ...measured.flatMap(({ notes = [] }) => notes),
      ],
      raw: measured.map(({ raw }) => raw),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @typedef {{ rows: import("../row.mjs").Row[], notes?: string[], raw: unknown }} Measured */

/**
 * @param {{ photos: string[], concurrency: number, rounds: number }} how
 * @returns {Promise<Measured>}
 */
async function throughput({ photos, concurrency, rounds }) {
  const raw = JSON.parse(await runChild("throughput.mjs", [concurrency, rounds, ...photos]))
  const [engine, bare] = [mediansOf(raw.engine), mediansOf(raw.bare)]
  const rows = [
    { what: `Photos of 12 megapixels/s, ${raw.filesEach} files each`, kiondo: rate(1 / engine.wall) },
    { what: "The same files by bare sharp, in turn with it", kiondo: rate(1 / bare.wall) },
    targetRow("Engine beside bare sharp", bare.wall / engine.wall, { show: percent, least: LEAST_SHARE }),
    { what: "CPU time of a photo", kiondo: seconds(engine.cpu) },
    { what: "CPU time of the same by bare sharp", kiondo: seconds(bare.cpu) },
  ]
  return { rows, raw }
}

/** @param {{ wall: number, cpu: number }[]} taken */
const mediansOf = (taken) => ({
  wall: median(taken.map(({ wall }) => wall)),
  cpu: median(taken.map(({ cpu }) => cpu)),
})

/**
 * @param {{ folder: string, concurrency: number }} how
 * @returns {Promise<Measured>}
 */
async function memory({ folder, concurrency }) {
  const measured = []
  for (const [kind, name] of Object.entries(LARGE)) {
    const said = JSON.parse(await runChild("memory.mjs", [concurrency, path.join(folder, name)]))
    measured.push({ kind, ...said })
  }
  const rows = measured.flatMap(({ kind, added, seconds: taken }) => [
    targetRow(`Memory added by 100 megapixels, ${kind}`, added, { show: megabytes, most: MOST_MEMORY }),
    { what: "– from file to all variants", kiondo: seconds(taken) },
  ])
  return { rows, raw: measured }
}

// @ts-check
import sharp from "sharp"

/**
 * The same files as the engine makes by default, by sharp and nothing else: one decoding, then every size and format.
 * @param {string} file
 * @param {number} concurrency
 * @param {import("../../../src/modules/images/engine/specification.ts").Specification} specification
 * @returns {Promise<import("./engine.mjs").Output[]>}
 */
export async function byBareSharp(file, concurrency, { presets, formats, fallback }) {
  sharp.cache(false)
  sharp.concurrency(1)
  const widths = Object.entries(presets).map(([name, { width }]) => ({ name, width }))
  const largest = Math.max(...widths.map(({ width }) => width))
  const { data, info } = await sharp(file)
    .autoOrient()
    .resize({ width: largest, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const sized = (/** @type {number} */ width) => sharp(data, { raw }).resize({ width })
  const jobs = widths
    .toReversed()
    .flatMap(({ name, width }) => [
      () => sized(width).avif({ ...formats.avif, chromaSubsampling: "4:2:0" }),
      () => sized(width).webp({ ...formats.webp }),
      ...(fallback.presets.includes(name)
        ? [() => sized(width).jpeg({ quality: fallback.quality, mozjpeg: true })]
        : []),
    ])
  /** @type {import("./engine.mjs").Output[]} */
  const outputs = []
  const worker = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const made = await job().toBuffer({ resolveWithObject: true })
      const { width, height, size } = made.info
      const format = made.info.format === "heif" ? "avif" : made.info.format
      outputs.push({ format, width, height, bytes: size })
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return outputs
}

// @ts-check
// node make-photos.mjs <folder> <number of 12-megapixel photos>: also three of 100 megapixels.
import path from "node:path"
import sharp from "sharp"

const PHOTO = { width: 4000, height: 3000 }
const TILE = { width: 2900, height: 2175 }
const LARGE = { width: 11_600, height: 8_700 }
const OCTAVES = [64, 16, 4, 1]
const GREY = { r: 128, g: 128, b: 128 }

const [folder = ".", count = "2"] = process.argv.slice(2)
for (let number = 0; number < Number(count); number++) {
  const photo = await clouds(PHOTO)
  await sharp(photo)
    .jpeg({ quality: 90 })
    .toFile(path.join(folder, `photo-${number}.jpg`))
}
const tile = await clouds(TILE)
const large = () =>
  sharp({ create: { ...LARGE, channels: 3, background: GREY }, limitInputPixels: false })
    .composite([{ input: tile, tile: true }])
    .removeAlpha()
await large().jpeg({ quality: 85 }).toFile(path.join(folder, "large.jpg"))
await large()
  .withMetadata({ orientation: 6 })
  .jpeg({ quality: 85 })
  .toFile(path.join(folder, "large-turned.jpg"))
await large().png({ compressionLevel: 2 }).toFile(path.join(folder, "large.png"))

/**
 * Noise on all scales, as a PNG: like a photo it has soft areas, edges and grain.
 * @param {{ width: number, height: number }} size
 */
async function clouds({ width, height }) {
  const layers = await Promise.all(OCTAVES.map((scale) => layerOf({ width, height }, scale)))
  return sharp({ create: { width, height, channels: 3, background: GREY } })
    .composite(layers.map((input) => ({ input, blend: "hard-light" })))
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer()
}

/**
 * @param {{ width: number, height: number }} size
 * @param {number} scale
 */
async function layerOf({ width, height }, scale) {
  const sigma = scale === 1 ? 6 : 45
  const noise = sharp({
    create: {
      width: Math.ceil(width / scale),
      height: Math.ceil(height / scale),
      channels: 3,
      background: GREY,
      noise: { type: "gaussian", mean: 128, sigma },
    },
  })
  return sharp(await noise.png({ compressionLevel: 1 }).toBuffer())
    .resize({ width, height, fit: "fill" })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

import { execFileSync } from "node:child_process"
import path from "node:path"
import sharp, { type Sharp } from "sharp"
import { removeSamples, sample } from "./samples"

afterAll(removeSamples)

const MOST_MEGABYTES = 400
const LARGE = { width: 11_600, height: 8_700 }

async function large(): Promise<Sharp> {
  const grain = { type: "gaussian" as const, mean: 128, sigma: 20 }
  const tile = sharp({ create: { width: 1160, height: 870, channels: 3, background: "#888", noise: grain } })
  const canvas = sharp({ create: { ...LARGE, channels: 3, background: "#888" }, limitInputPixels: false })
  return canvas.composite([{ input: await tile.png().toBuffer(), tile: true }]).removeAlpha()
}

const measure = (file: string): { added: number; variants: number } => {
  const script = path.join(__dirname, "measure-memory.ts")
  return JSON.parse(
    execFileSync(process.execPath, ["-r", "ts-node/register", script, file], { encoding: "utf8" })
  )
}

describe("100 megapixels", () => {
  const KINDS: [string, (picture: Sharp) => Sharp][] = [
    ["a JPEG", (picture) => picture.jpeg()],
    ["a JPEG to be turned", (picture) => picture.jpeg().withMetadata({ orientation: 6 })],
    [
      "a PNG to be turned",
      (picture) => picture.png({ compressionLevel: 1 }).withMetadata({ orientation: 8 }),
    ],
  ]

  it.each(KINDS)("as %s add less than 400 MB to the process", async (_name, format) => {
    const { added, variants } = measure(await sample(format(await large())))
    expect(variants).toBe(13)
    expect(added).toBeLessThan(MOST_MEGABYTES)
  })
})

import { mkdir, readFile, readdir, writeFile } from "node:fs/promises"
import path from "node:path"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

const FOLDERS = ["chunks", "media"]
const TYPES = ["js", "css", "svg"]
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
const ENCODINGS = [
  { name: "br", pack: (data: Buffer) => promisify(brotliCompress)(data, BEST) },
  { name: "gzip", pack: (data: Buffer) => promisify(gzip)(data, { level: 9 }) },
]

const SOURCE = `/_next/static/:folder(${FOLDERS.join("|")})/:path*.:type(${TYPES.join("|")})`
const accepts = (name: string) => [
  { type: "header" as const, key: "accept-encoding", value: `(?:.*,\\s*)?${name}(?:[;,].*)?` },
]

const packFile = async (root: string, file: string): Promise<void> => {
  const data = await readFile(path.join(root, file))
  for (const { name, pack } of ENCODINGS) {
    const target = path.join(root, name, file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, await pack(data))
  }
}

/**
 * Scripts and styles are compressed once, at the build, as small as can be, beside the plain ones, and served so to
 * whoever accepts it. Pages are not: what stands in front of the shop does that.
 */
export const compressedAssets = {
  pack: async ({ distDir }: { distDir: string }): Promise<void> => {
    const root = path.join(distDir, "static")
    for (const folder of FOLDERS) {
      const files = await readdir(path.join(root, folder), { recursive: true })
      const packed = files.filter((file) => TYPES.includes(path.extname(file).slice(1)))
      for (const file of packed) await packFile(root, path.join(folder, file))
    }
  },
  rewrites: () =>
    ENCODINGS.map(({ name }) => ({
      source: SOURCE,
      has: accepts(name),
      destination: `/_next/static/${name}/:folder/:path*.:type`,
    })),
  headers: () =>
    // Of two rules that set the same header the later one wins: Brotli is the first rewrite and the last header.
    ENCODINGS.toReversed().map(({ name }) => ({
      source: SOURCE,
      has: accepts(name),
      headers: [
        { key: "Content-Encoding", value: name },
        { key: "Vary", value: "Accept-Encoding" },
      ],
    })),
}

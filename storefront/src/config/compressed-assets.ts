import { readFile, readdir, writeFile } from "node:fs/promises"
import path from "node:path"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

const FOLDERS = ["chunks", "media"]
const TYPES = { js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8", svg: "image/svg+xml" }
const ENCODINGS = [
  { name: "br", suffix: "br", pack: (data: Buffer) => promisify(brotliCompress)(data, BEST) },
  { name: "gzip", suffix: "gz", pack: (data: Buffer) => promisify(gzip)(data, { level: 9 }) },
]

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }

const source = (type: string) => `/_next/static/:folder(${FOLDERS.join("|")})/:file*.${type}`
const accepts = (name: string) => [
  { type: "header" as const, key: "accept-encoding", value: `(?:.*,\\s*)?${name}(?:[;,].*)?` },
]

const packFolder = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile() || !Object.hasOwn(TYPES, path.extname(entry.name).slice(1))) continue
    const file = path.join(entry.parentPath, entry.name)
    const data = await readFile(file)
    for (const { suffix, pack } of ENCODINGS) await writeFile(`${file}.${suffix}`, await pack(data))
  }
}

/**
 * Scripts and styles are compressed once, at the build, as small as can be, and served so to whoever accepts it.
 * Pages are not: what stands in front of the shop does that.
 */
export const compressedAssets = {
  pack: async ({ distDir }: { distDir: string }): Promise<void> => {
    for (const folder of FOLDERS) await packFolder(path.join(distDir, "static", folder))
  },
  rewrites: () =>
    ENCODINGS.flatMap(({ name, suffix }) =>
      Object.keys(TYPES).map((type) => ({
        source: source(type),
        has: accepts(name),
        destination: `/_next/static/:folder/:file*.${type}.${suffix}`,
      }))
    ),
  headers: () =>
    // Gzip first: of two rules that set the same header the later one wins.
    ENCODINGS.toReversed().flatMap(({ name }) =>
      Object.entries(TYPES).map(([type, contentType]) => ({
        source: source(type),
        has: accepts(name),
        headers: [
          { key: "Content-Encoding", value: name },
          { key: "Content-Type", value: contentType },
          { key: "Vary", value: "Accept-Encoding" },
        ],
      }))
    ),
}

import { constants, gunzipSync } from "node:zlib"

const HEAD_BYTES = 4096
const GZIP = Buffer.from([0x1f, 0x8b])
const UNPACKED_BYTES = 8_000_000

/**
 * Whether a file begins as SVG, HTML or other XML does, also compressed (svgz), in UTF-16, or behind white space and
 * byte order marks: what a browser could run. WHATWG MIME sniffing, 7.1, and stricter: any tag counts.
 */
export function isActiveContent(data: Buffer): boolean {
  const head = data.subarray(0, HEAD_BYTES)
  return isMarkup(head.subarray(0, GZIP.length).equals(GZIP) ? unpacked(head) : head)
}

const isMarkup = (head: Buffer): boolean =>
  // UTF-16 of ASCII is ASCII with NULs between; its byte order marks, and that of UTF-8, read as these in Latin-1.
  /^(?:\s|\xef\xbb\xbf|\xff\xfe|\xfe\xff)*<[a-z!?/%]/i.test(head.toString("latin1").replaceAll("\0", ""))

function unpacked(head: Buffer): Buffer {
  try {
    // A part of the file unpacks to a part of its content, and to no more than a thousand times its length.
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: UNPACKED_BYTES })
  } catch {
    // Not gzip after all: then what it holds can't be run either.
    return Buffer.alloc(0)
  }
}

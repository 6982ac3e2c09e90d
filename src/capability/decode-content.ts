/** The bytes of a file as Medusa's file module hands them on: base64, or else one character a byte. */
export function decodeContent(content: string): Buffer {
  const decoded = Buffer.from(content, "base64")
  return decoded.toString("base64") === content ? decoded : Buffer.from(content, "binary")
}

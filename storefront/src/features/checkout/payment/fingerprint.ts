const PRIME = 0x100000001b3n
const OFFSET = 0xcbf29ce484222325n

/** A short fingerprint of a text (FNV-1a, 64 bits): tells texts apart without keeping what they say. */
export const fingerprint = (text: string): string => {
  let hash = OFFSET
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME)
  return hash.toString(36)
}

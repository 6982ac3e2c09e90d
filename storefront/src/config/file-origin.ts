/**
 * Where pictures come from besides the shop itself: the origin of the bucket's or CDN's public address. Undefined
 * where none is given; throws on what is no http or https address.
 */
export const fileOrigin = (fileUrl: string | undefined): string | undefined => {
  if (!fileUrl) return undefined
  if (!/^https?:/.test(fileUrl) || !URL.canParse(fileUrl)) {
    throw new Error("S3_FILE_URL must be the public address of the files, beginning with https://.")
  }
  return new URL(fileUrl).origin
}

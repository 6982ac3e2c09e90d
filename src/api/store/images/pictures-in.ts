type Node = Record<string, unknown>

/** What shows pictures in an answer: entries of an `images` list, and whatever has a thumbnail. */
export type Pictures = { images: Node[]; thumbnails: (Node & { thumbnail: string })[] }

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !(value instanceof Date)
const isImage = (value: unknown): value is Node =>
  isNode(value) && (typeof value.url === "string" || typeof value.id === "string")
const hasThumbnail = (node: Node): node is Node & { thumbnail: string } => typeof node.thumbnail === "string"

/** Finds every picture in an answer of the store API, whatever fields were asked for. */
export function picturesIn(body: unknown, found: Pictures = { images: [], thumbnails: [] }): Pictures {
  if (Array.isArray(body)) for (const item of body) picturesIn(item, found)
  else if (isNode(body)) {
    if (hasThumbnail(body)) found.thumbnails.push(body)
    for (const [key, value] of Object.entries(body)) {
      if (key === "images" && Array.isArray(value)) found.images.push(...value.filter(isImage))
      else if (isNode(value)) picturesIn(value, found)
    }
  }
  return found
}

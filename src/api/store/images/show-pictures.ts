type Node = Record<string, unknown>

/** An entry of an `images` list, known by its address or at least by its id. */
export type ImageNode = Node & ({ url: string } | { id: string })

/** How each is to be shown. */
export type Showing = { image: (image: ImageNode) => Node; thumbnail: (url: string) => string }

// What knows how to be written as JSON is a value, such as a date or an amount.
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !("toJSON" in value)

const isImage = (value: unknown): value is ImageNode =>
  isNode(value) && (typeof value.url === "string" || typeof value.id === "string")

/**
 * An answer of the store API with each of its pictures shown otherwise, whatever fields were asked for. What is given is
 * not touched, since it may lie in a cache; what shows no picture is handed on as it is.
 */
export function showPictures(node: unknown, showing: Showing): unknown {
  if (Array.isArray(node)) {
    const items = node.map((item: unknown) => showPictures(item, showing))
    return items.some((item, index) => item !== node[index]) ? items : node
  }
  if (!isNode(node)) return node
  const changed = Object.entries(node).flatMap(([key, value]) => {
    const shown = showEntry(key, value, showing)
    return shown === value ? [] : [[key, shown] as const]
  })
  return changed.length > 0 ? { ...node, ...Object.fromEntries(changed) } : node
}

function showEntry(key: string, value: unknown, showing: Showing): unknown {
  // Whatever shoppers and staff put there, and as deep as they like.
  if (key === "metadata") return value
  if (key === "thumbnail" && typeof value === "string") return showing.thumbnail(value)
  if (key === "images" && Array.isArray(value)) {
    return value.map((image: unknown) => (isImage(image) ? showing.image(image) : image))
  }
  return showPictures(value, showing)
}

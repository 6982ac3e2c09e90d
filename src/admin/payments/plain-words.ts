/** A code such as `cart_changed`, readable where no words are kept for it. */
export function plainWords(code: string): string {
  const words = code.replace(/[_-]+/g, " ").trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

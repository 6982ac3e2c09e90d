// Folder and name begin with the same two digits, so that no folder grows too large and no other name looks like one.
const CONTENT_ADDRESSED =
  /^images\/([0-9a-f]{2})\/\1[0-9a-f]{30}-[A-Za-z0-9][A-Za-z0-9_-]{0,63}\.(avif|webp|jpe?g|png)$/

/** Is this the name of a file that was made of its content, `images/ab/ab…-w640.avif`? It then never changes. */
export const isContentAddressed = (filename: string): boolean => CONTENT_ADDRESSED.test(filename)

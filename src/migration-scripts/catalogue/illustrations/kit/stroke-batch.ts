/**
 * Gathers many small outlines by colour and writes one path a colour. A weave has thousands of stitches; as
 * separate elements they would be slow to draw and long to write. Drawn with the faster, coarser anti-aliasing: nobody
 * sees it in a texture, but clip the batch to the smooth outline of its form.
 */
export class StrokeBatch {
  private readonly outlines = new Map<string, string[]>()

  add(colour: string, outline: string): void {
    const known = this.outlines.get(colour)
    if (known) known.push(outline)
    else this.outlines.set(colour, [outline])
  }

  toSvg(attributes = ""): string {
    const paths = [...this.outlines].map(
      ([colour, all]) => `<path fill="${colour}" ${attributes} d="${all.join("")}"/>`
    )
    return `<g shape-rendering="optimizeSpeed">${paths.join("")}</g>`
  }
}

import { fixed } from "./fixed"
import { Random } from "./random"

type Stop = [offset: number, colour: string, opacity?: number]

/**
 * The sheet a scene is drawn on: 1600 by 2000 pixels. Collects fragments in painting order, and hands out paints
 * (gradients, patterns) and clips as it registers them. One seed, one picture.
 */
export class Canvas {
  readonly width = 1600
  readonly height = 2000
  readonly random: Random
  private readonly definitions: string[] = []
  private readonly fragments: string[] = []

  constructor(seed: string) {
    this.random = new Random(seed)
  }

  add(...fragments: string[]): this {
    this.fragments.push(...fragments)
    return this
  }

  /** A linear gradient. The direction is in shares of the painted shape's box, or in pixels if `pixels` is set. */
  linear(stops: Stop[], [x1, y1, x2, y2] = [0, 0, 1, 0], pixels = false): string {
    const units = pixels ? ` gradientUnits="userSpaceOnUse"` : ""
    const line = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`
    return this.define("linearGradient", `${line}${units}`, stopsOf(stops))
  }

  /** A radial gradient: centre and radius in shares of the painted shape's box. */
  radial(stops: Stop[], [cx, cy, r] = [0.5, 0.5, 0.5]): string {
    return this.define("radialGradient", `cx="${cx}" cy="${cy}" r="${r}"`, stopsOf(stops))
  }

  /** A repeated tile; `transform` turns or scales the tiling. */
  pattern(width: number, height: number, tile: string, transform = ""): string {
    const size = `width="${fixed(width)}" height="${fixed(height)}" patternUnits="userSpaceOnUse"`
    return this.define("pattern", `${size}${transform ? ` patternTransform="${transform}"` : ""}`, tile)
  }

  /** Content, cut to the outline given as path data. */
  clip(outline: string, content: string): string {
    return `<g clip-path="${this.define("clipPath", "", `<path d="${outline}"/>`)}">${content}</g>`
  }

  toSvg(): string {
    const size = `width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`
    const defs = `<defs>${this.definitions.join("")}</defs>`
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${defs}${this.fragments.join("")}</svg>`
  }

  private define(tag: string, attributes: string, content: string): string {
    const id = `d${this.definitions.length}`
    this.definitions.push(`<${tag} id="${id}" ${attributes}>${content}</${tag}>`)
    return `url(#${id})`
  }
}

function stopsOf(stops: Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`
    )
    .join("")
}

import sharp from "sharp"
import type { Scene } from "./contract/scene"

type RenderedIllustration = { data: Buffer; mimeType: string; extension: string }

/**
 * Renders a scene at its full size of 1600 by 2000 pixels to the format the scene asks for. PNG gets a palette of
 * 256 colours: a true-colour one of soft gradients would weigh a megabyte.
 */
export async function renderIllustration(scene: Scene): Promise<RenderedIllustration> {
  const picture = sharp(Buffer.from(scene.svg()))
  if (scene.format === "png") {
    const data = await picture.png({ palette: true, colours: 256, dither: 0.5, effort: 1 }).toBuffer()
    return { data, mimeType: "image/png", extension: "png" }
  }
  const data = await picture.jpeg({ quality: 86 }).toBuffer()
  return { data, mimeType: "image/jpeg", extension: "jpg" }
}

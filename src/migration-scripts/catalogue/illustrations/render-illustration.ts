import sharp from "sharp"
import type { Scene } from "./contract/scene"

type RenderedIllustration = { data: Buffer; mimeType: string; extension: string }

/** Renders a scene at its full size of 1600 by 2000 pixels to the format the scene asks for. */
export async function renderIllustration(scene: Scene): Promise<RenderedIllustration> {
  const picture = sharp(Buffer.from(scene.svg()))
  if (scene.format === "png") {
    const data = await picture.png({ compressionLevel: 6 }).toBuffer()
    return { data, mimeType: "image/png", extension: "png" }
  }
  const data = await picture.jpeg({ quality: 86 }).toBuffer()
  return { data, mimeType: "image/jpeg", extension: "jpg" }
}

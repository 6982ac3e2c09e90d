import type { MedusaContainer } from "@medusajs/framework/types"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { illustrations } from "./illustrations"
import type { Scene } from "./illustrations/contract/scene"
import { renderIllustration } from "./illustrations/render-illustration"
import { mapWithLimit } from "./map-with-limit"

const AT_A_TIME = 2

/** A picture that the file module holds. */
export type Picture = { url: string; alt: string }

async function upload(container: MedusaContainer, handle: string, scene: Scene): Promise<Picture> {
  const { data, mimeType, extension } = await renderIllustration(scene)
  const filename = `${handle}-${scene.name}.${extension}`
  const { result } = await uploadFilesWorkflow(container).run({
    input: { files: [{ filename, mimeType, content: data.toString("base64"), access: "public" }] },
  })
  return { url: result.map(({ url }) => url).join(), alt: scene.alt }
}

/** Draws and stores all pictures of the products; by handle, in their order. */
export async function uploadIllustrations(
  container: MedusaContainer,
  handles: string[]
): Promise<Map<string, Picture[]>> {
  const scenes = handles.flatMap((handle) =>
    (illustrations.get(handle)?.scenes ?? []).map((scene) => ({ handle, scene }))
  )
  const pictures = await mapWithLimit(scenes, AT_A_TIME, async ({ handle, scene }) => ({
    handle,
    picture: await upload(container, handle, scene),
  }))
  const of = (handle: string) => pictures.filter((one) => one.handle === handle).map(({ picture }) => picture)
  return new Map(handles.map((handle) => [handle, of(handle)]))
}

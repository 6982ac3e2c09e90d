import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { restartImagesWorkflow } from "../../../../../workflows/images/restart-images"
import { answerImage, type ImageAnswer } from "../../answer-image"

/** Has all variants of a picture made anew. Error: `image_not_found`. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ImageAnswer>) {
  const id = String(req.params.id)
  await answerImage(req.scope, id)
  await restartImagesWorkflow(req.scope).run({ input: { ids: [id], remake: true } })
  res.json(await answerImage(req.scope, id))
}

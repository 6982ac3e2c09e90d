import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { updateImageWorkflow } from "../../../../workflows/images/update-image"
import { answerImage, type ImageAnswer } from "../answer-image"
import type { ImageBody } from "../validators"

/** Sets the text that stands for a picture, and the spot that a crop keeps. Error: `image_not_found`. */
export async function POST(req: MedusaRequest<ImageBody>, res: MedusaResponse<ImageAnswer>) {
  const id = String(req.params.id)
  await updateImageWorkflow(req.scope).run({ input: { id, ...req.validatedBody } })
  res.json(await answerImage(req.scope, id))
}

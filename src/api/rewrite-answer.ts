import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { causeOf } from "../capability/cause-of"

type Rewrite = (req: MedusaRequest, body: unknown) => Promise<unknown>

const FIRST_ERROR_STATUS = 400

/** A middleware that changes a route's answer before it goes out. Should that fail, the answer goes as it is. */
export const rewriteAnswer =
  (rewrite: Rewrite) => (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const send = res.json.bind(res)
    const rewritten = async (body: unknown) => {
      try {
        return await rewrite(req, body)
      } catch (error) {
        const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
        logger.error(`The answer to ${req.path} could not be completed: ${causeOf(error)}`)
        return body
      }
    }
    res.json = (body) => {
      res.json = send
      if (res.statusCode >= FIRST_ERROR_STATUS) return send(body)
      rewritten(body).then(send).catch(next)
      return res
    }
    next()
  }

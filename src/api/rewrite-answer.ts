import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { causeOf } from "../capability/cause-of"

type Rewrite = (req: MedusaRequest, body: unknown) => Promise<void>

const FIRST_ERROR_STATUS = 400

/** A middleware that changes a route's answer in place before it goes out. Should that fail, the answer goes as it is. */
export const rewriteAnswer =
  (rewrite: Rewrite) => (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const send = res.json.bind(res)
    const rewritten = async (body: unknown) => {
      try {
        if (res.statusCode < FIRST_ERROR_STATUS) await rewrite(req, body)
      } catch (error) {
        const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
        logger.error(`The answer to ${req.path} could not be completed: ${causeOf(error)}`)
      }
      send(body)
    }
    res.json = (body) => {
      res.json = send
      void rewritten(body)
      return res
    }
    next()
  }

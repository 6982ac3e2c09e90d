import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clearInterruption } from "../clear-interruption"
import type { Lease } from "./claim-checkout"

/** Puts a cart right after a killed process. Not undone: what goes was never finished, and nobody was told of it. */
export const clearInterruptionStep = createStep(
  "clear-interruption",
  async ({ cart_id, interrupted }: Lease, { container }) => {
    if (interrupted) await clearInterruption(container, cart_id)
    return new StepResponse()
  }
)

import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { requireCompleteAddress } from "../address-formats/require-complete-address"

// A hook takes one handler only: what must hold before an order exists stands here, one line a capability.
completeCartWorkflow.hooks.validate(({ cart }, { container }) => {
  requireCompleteAddress(cart, container)
})

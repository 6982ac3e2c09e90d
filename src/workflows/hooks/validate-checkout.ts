import { startCheckoutWorkflow } from "../checkout/start-checkout"
import { requireCompleteAddress } from "../address-formats/require-complete-address"

// A hook takes one handler only: what must hold before anyone pays stands here, one line a capability.
startCheckoutWorkflow.hooks.validate(({ input }, { container }) => {
  requireCompleteAddress(input, container)
})

import type { CartShippingMethodDTO, ValidateFulfillmentDataContext } from "@medusajs/framework/types"
import {
  createWorkflow,
  parallelize,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addShippingMethodToCartStep,
  type FindOrCreateCustomerOutputStepOutput,
  findOrCreateCustomerStep,
  refreshCartItemsWorkflow,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateCartsStep,
  updateTaxLinesWorkflow,
  validateAndReturnShippingMethodsDataStep,
} from "@medusajs/medusa/core-flows"
import type { AdmittedCart } from "./checkout-cart"
import type { CheckoutInput } from "./checkout-input"
import { CART_MARKER } from "./marker"
import { chooseShippingOptionStep } from "./steps/choose-shipping-option"
import { decideRefreshStep } from "./steps/decide-refresh"
import { loadPricedCartStep } from "./steps/load-priced-cart"
import { taxableCart } from "./taxable-cart"

type Input = { cart: AdmittedCart; input: CheckoutInput }

const LOCK_WAIT_S = 10
const LOCK_TTL_S = 60

const cartChanges = ({ cart, input, found }: Input & { found: FindOrCreateCustomerOutputStepOutput }) => [
  {
    id: cart.id,
    email: found.customer?.has_account ? input.email : (found.email ?? input.email),
    customer_id: found.customer?.id,
    shipping_address: input.shipping_address,
    billing_address: input.billing_address ?? input.shipping_address,
    metadata: { ...cart.metadata, [CART_MARKER]: cart.id },
  },
]

type Addressed = Input & {
  found: WorkflowData<FindOrCreateCustomerOutputStepOutput>
  shippingMethods: WorkflowData<CartShippingMethodDTO[]>
}

/** Composes the steps by which the total follows address and shipping: the whole cart anew, or its taxes only. */
function workOutTotal({ cart, input, found, shippingMethods }: Addressed): void {
  const isRefreshNeeded = decideRefreshStep({ cart, customer: found.customer })
  when("whole-cart-is-worked-out", { isRefreshNeeded }, (it) => it.isRefreshNeeded).then(() => {
    refreshCartItemsWorkflow.runAsStep({ input: { cart_id: cart.id, force_refresh: true } })
  })
  when("taxes-are-worked-out", { isRefreshNeeded }, (it) => !it.isRefreshNeeded).then(() => {
    const taxable = transform({ cart, input, customer: found.customer, shippingMethods }, taxableCart)
    updateTaxLinesWorkflow.runAsStep({ input: { cart_id: cart.id, cart: taxable } })
  })
  when("payment-follows-the-total", { isRefreshNeeded, cart }, (it) => {
    return (
      !it.isRefreshNeeded && it.cart.payment_collection !== null && it.cart.payment_collection !== undefined
    )
  }).then(() => {
    refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: cart.id } })
  })
}

/**
 * Gives a cart its buyer, addresses and shipping, and prices it anew: what Medusa's own routes do in three calls,
 * with prices, taxes and promotions worked out once instead of in each. Error: `shipping_option_invalid`.
 */
export const prepareCartWorkflow = createWorkflow("prepare-cart", (data: Input) => {
  const { cart, input } = data
  acquireLockStep({ key: cart.id, timeout: LOCK_WAIT_S, ttl: LOCK_TTL_S, executeOnSubWorkflow: true })
  const found = findOrCreateCustomerStep({ customerId: cart.customer_id, email: input.email })
  updateCartsStep(transform({ cart, input, found }, cartChanges))
  const chosen = chooseShippingOptionStep({ cart, input })
  const checks = transform({ chosen, cart, input }, ({ chosen, cart, input }) => {
    const context: object = { ...cart, shipping_address: input.shipping_address }
    return [{ ...chosen.check, method_data: {}, context: context as ValidateFulfillmentDataContext }]
  })
  const checked = validateAndReturnShippingMethodsDataStep(checks)
  const [, shippingMethods] = parallelize(
    removeShippingMethodFromCartStep(
      transform({ cart }, ({ cart }) => ({ shipping_method_ids: cart.shipping_methods.map(({ id }) => id) }))
    ),
    addShippingMethodToCartStep(
      transform({ chosen, checked }, ({ chosen: { method }, checked }) => ({
        shipping_methods: [{ ...method, data: checked?.[0]?.[method.shipping_option_id] ?? {} }],
      }))
    )
  )
  workOutTotal({ cart, input, found, shippingMethods })
  const priced = loadPricedCartStep(cart)
  releaseLockStep({ key: cart.id, executeOnSubWorkflow: true })
  return new WorkflowResponse(priced)
})

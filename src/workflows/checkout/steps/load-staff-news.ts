import type { NotificationTypes } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import { staffNews } from "../staff-news"

// Not to one address: the bell of the back office shows to everybody what is addressed to nobody.
const EVERYBODY = ""

/** What staff are to read of a payment as it stands now, as notifications: one or none. Writes nothing. */
export const loadStaffNewsStep = createStep(
  "load-staff-news",
  async (input: { id: string }, { container }) => {
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    const [attempt] = await checkout.listPaymentAttempts({ id: input.id })
    const news = attempt && staffNews(attempt)
    if (!news) return new StepResponse<NotificationTypes.CreateNotificationDTO[]>([])
    const { key, title, description } = news
    const data = { title, description }
    const notification = {
      to: EVERYBODY,
      channel: "feed",
      template: "payment-attempt",
      idempotency_key: key,
      resource_id: attempt.id,
      resource_type: "payment_attempt",
      data,
    }
    return new StepResponse<NotificationTypes.CreateNotificationDTO[]>([notification])
  }
)

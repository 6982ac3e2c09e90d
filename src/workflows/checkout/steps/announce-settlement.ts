import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaymentAttemptRecord } from "../../../modules/checkout/types"
import { settlementNews } from "../settlement-news"

type Input = { before: PaymentAttemptRecord; after: PaymentAttemptRecord }

/** Tells shopper and staff by events what became of a payment. Not undone: an event can't be called back. */
export const announceSettlementStep = createStep(
  "announce-settlement",
  async ({ before, after }: Input, { container }) => {
    const news = settlementNews(before, after)
    if (news.length > 0) await container.resolve(Modules.EVENT_BUS).emit(news)
    return new StepResponse()
  }
)

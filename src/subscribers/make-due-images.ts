import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { IMAGES_DUE } from "../workflows/images/images-due"
import { startMaking } from "../workflows/images/start-making"

export const config: SubscriberConfig = { event: IMAGES_DUE }

/** Pictures are due. */
export default async function makeDueImages({ container }: SubscriberArgs) {
  startMaking(container)
}

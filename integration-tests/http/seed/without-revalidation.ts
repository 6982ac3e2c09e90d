import type { MedusaContainer } from "@medusajs/framework/types"
import { REVALIDATION_MODULE } from "../../../src/modules/revalidation"
import type RevalidationModuleService from "../../../src/modules/revalidation/service"

/** Seeding in a running server would call a storefront that is not there, once for each row. */
export function withoutRevalidation(container: MedusaContainer): void {
  const service = container.resolve<RevalidationModuleService>(REVALIDATION_MODULE)
  jest.spyOn(service, "isEnabled", "get").mockReturnValue(false)
}

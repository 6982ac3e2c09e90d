import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { PaymentsPage } from "../../payments/payments-page"

export const config = defineRouteConfig({ label: "Payments", icon: CreditCard })

export const handle = { breadcrumb: () => "Payments" }

export default PaymentsPage

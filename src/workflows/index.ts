export { revalidateStorefrontWorkflow } from "./revalidation/revalidate-storefront"

export { revalidateStorefrontWorkflow } from "./revalidation/revalidate-storefront"
export * from "./checkout"

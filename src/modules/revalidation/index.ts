import { Module } from "@medusajs/framework/utils"
import RevalidationModuleService from "./service"

export const REVALIDATION_MODULE = "kiondo_revalidation"

export default Module(REVALIDATION_MODULE, { service: RevalidationModuleService })

import { Module } from "@medusajs/framework/utils"
import CartGuardModuleService from "./service"

export const CART_GUARD_MODULE = "kiondo_cart_guard"

export default Module(CART_GUARD_MODULE, { service: CartGuardModuleService })

import { Module } from "@medusajs/framework/utils"
import CartAccessModuleService from "./service"

export const CART_ACCESS_MODULE = "kiondo_cart_access"

export default Module(CART_ACCESS_MODULE, { service: CartAccessModuleService })

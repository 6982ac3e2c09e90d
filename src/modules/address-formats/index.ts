import { Module } from "@medusajs/framework/utils"
import AddressFormatsModuleService from "./service"

export const ADDRESS_FORMATS_MODULE = "kiondo_address_formats"

export default Module(ADDRESS_FORMATS_MODULE, { service: AddressFormatsModuleService })

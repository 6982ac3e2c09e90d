import { Module } from "@medusajs/framework/utils"
import UploadsModuleService from "./service"

export const UPLOADS_MODULE = "kiondo_uploads"

export default Module(UPLOADS_MODULE, { service: UploadsModuleService })

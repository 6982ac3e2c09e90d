import { Module } from "@medusajs/framework/utils"
import ImagesModuleService from "./service"

export const IMAGES_MODULE = "kiondo_images"

export default Module(IMAGES_MODULE, { service: ImagesModuleService })

import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import LocalFileProviderService from "./service"

export default ModuleProvider(Modules.FILE, { services: [LocalFileProviderService] })

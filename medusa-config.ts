import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { fileModule } from "./src/config/file-module"
import { infrastructureModules } from "./src/config/infrastructure-modules"
import { kiondoOptions } from "./src/config/kiondo-options"
import { paymentModule } from "./src/config/payment-module"
import { readEnvironment } from "./src/config/read-environment"
import { defaultLimits } from "./src/modules/images/engine/default-limits"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const env = readEnvironment(process.env, { building: process.argv.includes("build") })
const options = kiondoOptions(env)
const storeCors = env.STORE_CORS ?? env.STOREFRONT_URL
const adminCors = env.ADMIN_CORS ?? env.BACKEND_URL

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    workerMode: env.MEDUSA_WORKER_MODE,
    // Over plain http a browser drops Secure cookies, and SameSite=None needs Secure.
    cookieOptions: env.COOKIE_SECURE ? {} : { secure: false, sameSite: "lax" },
    http: {
      storeCors,
      adminCors,
      authCors: env.AUTH_CORS ?? [storeCors, adminCors].join(","),
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
  },
  admin: {
    backendUrl: "/",
    disable: env.MEDUSA_WORKER_MODE === "worker",
    // Photographs, as they come from a camera.
    maxUploadFileSize: defaultLimits.bytes,
  },
  featureFlags: { caching: Boolean(env.REDIS_URL) },
  modules: [
    ...infrastructureModules(env),
    fileModule(env),
    paymentModule(env),
    ...["address-formats", "cart-guard", "checkout", "images", "revalidation", "uploads"].map(
      (capability) => ({
        resolve: `./src/modules/${capability}`,
        options,
      })
    ),
  ],
})

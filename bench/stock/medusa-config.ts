import { defineConfig } from "@medusajs/framework/utils"

const { DATABASE_URL, STORE_CORS = "", ADMIN_CORS = "", AUTH_CORS = "" } = process.env
const { JWT_SECRET, COOKIE_SECRET } = process.env

// Nothing is chosen here: modules, locks, events and cache are what Medusa takes by itself.
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: DATABASE_URL,
    http: {
      storeCors: STORE_CORS,
      adminCors: ADMIN_CORS,
      authCors: AUTH_CORS,
      jwtSecret: JWT_SECRET,
      cookieSecret: COOKIE_SECRET,
    },
  },
})

const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: "bare-app",
      cookieSecret: "bare-app",
    },
  },
  admin: { disable: true },
  plugins: [{ resolve: "medusa-plugin-kiondo", options: JSON.parse(process.env.PLUGIN_OPTIONS) }],
})

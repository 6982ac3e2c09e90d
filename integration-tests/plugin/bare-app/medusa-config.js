const { defineConfig } = require("@medusajs/framework/utils")

// What the app turns on is told by the test: the plugin's options, and ways to pay.
const given = (name) => JSON.parse(process.env[name] || "null")
const options = given("PLUGIN_OPTIONS")
const providers = given("PAYMENT_PROVIDERS")

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
  plugins: options ? [{ resolve: "medusa-plugin-kiondo", options }] : [],
  modules: providers ? [{ resolve: "@medusajs/medusa/payment", options: { providers } }] : [],
})

import { defineConfig } from "vitest/config"

export default defineConfig({
  resolve: {
    alias: {
      "@": new URL("./src", import.meta.url).pathname,
      // Outside Next the marker package throws on import; the tests are the server.
      "server-only": new URL("./node_modules/server-only/empty.js", import.meta.url).pathname,
    },
  },
  test: { include: ["src/**/__tests__/*.unit.spec.{ts,tsx}"] },
})

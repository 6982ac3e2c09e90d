/** Bundles the plugin's admin with all that it loads, as the dashboard of an app does. */
export default {
  logLevel: "error",
  build: { outDir: "bundled", minify: false, rollupOptions: { input: "admin.js" } },
}

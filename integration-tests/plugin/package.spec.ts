import { callScript } from "../start/support/call-script"

const STORE = {
  name: "medusa-plugin-kiondo",
  version: "1.2.3",
  scripts: { start: "node start.mjs" },
  dependencies: {
    "@medusajs/framework": "2.21.2",
    "@medusajs/ui": "4.2.6",
    express: "4.22.3",
    sharp: "0.35.5",
  },
  devDependencies: { "@medusajs/icons": "2.21.2", jest: "29.7.0" },
}
const described = (used: Record<string, string>) =>
  callScript("plugin/plugin-package", "pluginPackage", STORE, used) as Record<string, Record<string, unknown>>

describe("the plugin's package.json", () => {
  it("depends on what its code loads, and shares with the app what must be there once only", () => {
    const { dependencies, peerDependencies, devDependencies, peerDependenciesMeta, scripts } = described({
      express: "src/api/route.js",
      "@medusajs/framework": "src/api/route.js",
      "@medusajs/icons": "src/admin/index.js",
    })
    expect(dependencies).toEqual({ express: "^4.22.3" })
    expect(peerDependencies).toEqual({
      "@medusajs/framework": "~2.21.2",
      "@medusajs/icons": "~2.21.2",
      "@medusajs/ui": "~4.2.6",
    })
    expect(Object.keys(devDependencies ?? {})).toEqual(Object.keys(peerDependencies ?? {}))
    expect(Object.keys(peerDependenciesMeta ?? {})).toEqual(["@medusajs/icons", "@medusajs/ui"])
    expect(scripts).toBeUndefined()
  })

  it("is not made when the code loads what the store does not list", () => {
    expect(() => described({ "left-pad": "src/api/route.js" })).toThrow(
      /does not list:[^]*left-pad, loaded by src\/api\/route\.js/
    )
  })
})

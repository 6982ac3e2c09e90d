import { enterpriseTraces } from "./support/enterprise-traces"
import { repositoryFiles } from "./support/repository-files"

const SCANNED = [
  "src",
  "storefront",
  "integration-tests",
  "scripts",
  "bench",
  ".ci",
  "medusa-config.ts",
  "instrumentation.ts",
  "package.json",
  "docker-compose.yml",
  ".env.template",
]
// This test and its detector spell out what nobody else may.
const OURSELVES = [
  "integration-tests/rules/licence.spec.ts",
  "integration-tests/rules/support/enterprise-traces.ts",
]

describe("Medusa's enterprise parts", () => {
  it("are used nowhere", () => {
    const files = repositoryFiles(...SCANNED).filter(({ file }) => !OURSELVES.includes(file))
    expect(files.length).toBeGreaterThan(200)
    expect(files.flatMap(enterpriseTraces)).toEqual([])
  })

  it("would be found on the disk: in this very test", () => {
    const traces = repositoryFiles(...OURSELVES).flatMap(enterpriseTraces)
    expect(traces.join("\n")).toMatch(/licence\.spec\.ts:\d+ has a trace of their packages/)
  })

  it.each([
    `import { RbacModule } from "@medusajs/rbac"`,
    `import type { Policy } from "@medusajs/types/dist/rbac"`,
    `export * from '@medusajs/medusa/rbac'`,
    `const oidc = require("@medusajs/auth-oidc")`,
    `const part = await import(\`@medusajs/medusa/auth-oidc\`)`,
    `modules: [{ resolve: "@medusajs/medusa/rbac" }]`,
    `providers: [{ resolve: "@medusajs/medusa/auth-oidc", id: "oidc" }]`,
    `"dependencies": { "@medusajs/auth-oidc": "2.21.2" }`,
    `import { createRbacRolesWorkflow } from "@medusajs/core-flows/rbac"`,
    `featureFlags: { rbac: true }`,
    `featureFlags: { "rbac_filter_fields": true }`,
    `MEDUSA_FF_RBAC=true`,
    `process.env.MEDUSA_FF_RBAC_FILTER_FIELDS = "true"`,
    `container.resolve(Modules.RBAC)`,
    `container.resolve(Modules["RBAC"])`,
    `export default definePolicies({})`,
    `{ matcher: "/admin/orders", policies: [{ resource: "order" }] }`,
    `await api.get("/admin/rbac/roles")`,
    `fetch(\`\${url}/auth/\${provider}/user\`)`,
    `await api.post("/auth/oidc/user", body)`,
  ])("would be found in: %s", (text) => {
    expect(enterpriseTraces({ file: "src/some-file.ts", text })).not.toEqual([])
  })

  it.each([
    "src/policies/orders.ts",
    "src/api/auth/[auth_provider]/user/route.ts",
    "src/api/admin/rbac/roles/route.ts",
  ])("would be found by its path: %s", (file) => {
    expect(enterpriseTraces({ file, text: "" })).toHaveLength(1)
  })

  it.each([
    `import { AbstractAuthModuleProvider } from "@medusajs/framework/utils"`,
    `{ resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" }`,
    `await api.post("/auth/user/emailpass", { email, password })`,
    `authenticate("user", ["session", "bearer"])`,
    `const refundPolicies = [] // what the shop promises`,
    `import { Provider } from "oidc-provider"`,
  ])("are not suspected in: %s", (text) => {
    expect(enterpriseTraces({ file: "src/some-file.ts", text })).toEqual([])
  })
})

import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seedStore from "../../src/migration-scripts/001-store"
import seedDemoUsers from "../../src/scripts/seed-demo-users"
import { publishableKey } from "./seed/publishable-key"
import { rowCounts } from "./seed/row-counts"
import { withoutRevalidation } from "./seed/without-revalidation"

const LOGINS = {
  DEMO_ADMIN_EMAIL: "staff@kiondo.example",
  DEMO_ADMIN_PASSWORD: "a-long-staff-passphrase",
  DEMO_CUSTOMER_EMAIL: "shopper@kiondo.example",
  DEMO_CUSTOMER_PASSWORD: "a-long-shopper-passphrase",
}
const STAFF = { email: LOGINS.DEMO_ADMIN_EMAIL, password: LOGINS.DEMO_ADMIN_PASSWORD }
const SHOPPER = { email: LOGINS.DEMO_CUSTOMER_EMAIL, password: LOGINS.DEMO_CUSTOMER_PASSWORD }

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, dbConnection, getContainer }) => {
    beforeAll(async () => {
      withoutRevalidation(getContainer())
      await seedStore({ container: getContainer() })
    })

    beforeEach(() => {
      Object.assign(process.env, LOGINS)
    })

    afterAll(() => {
      for (const name of Object.keys(LOGINS)) delete process.env[name]
    })

    it("lets the staff user into the back office and the customer into the shop, address and all", async () => {
      await seedDemoUsers({ container: getContainer() })
      const staff = await api.post("/auth/user/emailpass", STAFF)
      const me = await api.get("/admin/users/me", {
        headers: { authorization: `Bearer ${staff.data.token}` },
      })
      expect(me.data.user.email).toBe(STAFF.email)

      const key = await publishableKey(getContainer())
      const shopper = await api.post("/auth/customer/emailpass", SHOPPER)
      const headers = { ...key.headers, authorization: `Bearer ${shopper.data.token}` }
      const account = await api.get("/store/customers/me", { headers })
      expect(account.data.customer).toMatchObject({ email: SHOPPER.email, has_account: true })
      expect(account.data.customer.addresses).toMatchObject([{ country_code: "de", postal_code: "10435" }])
    })

    it("changes nothing when it runs again", async () => {
      await seedDemoUsers({ container: getContainer() })
      const before = await rowCounts(dbConnection)
      await seedDemoUsers({ container: getContainer() })
      expect(await rowCounts(dbConnection)).toEqual(before)
    })

    it("ties accounts and logins together again that a killed run left apart", async () => {
      await seedDemoUsers({ container: getContainer() })
      const auth = getContainer().resolve(Modules.AUTH)
      const identities = await auth.listAuthIdentities({})
      await auth.updateAuthIdentities(identities.map(({ id }) => ({ id, app_metadata: {} })))
      await seedDemoUsers({ container: getContainer() })
      const staff = await api.post("/auth/user/emailpass", STAFF)
      const me = await api.get("/admin/users/me", {
        headers: { authorization: `Bearer ${staff.data.token}` },
      })
      expect(me.data.user.email).toBe(STAFF.email)
    })

    it("takes a new password", async () => {
      await seedDemoUsers({ container: getContainer() })
      process.env.DEMO_ADMIN_PASSWORD = "another-staff-passphrase"
      await seedDemoUsers({ container: getContainer() })
      const old = await api.post("/auth/user/emailpass", STAFF, { validateStatus: () => true })
      expect(old.status).toBe(401)
      const now = await api.post("/auth/user/emailpass", { ...STAFF, password: "another-staff-passphrase" })
      expect(now.status).toBe(200)
    })

    it.each(Object.keys(LOGINS))("refuses without %s, and makes nobody", async (name) => {
      delete process.env[name]
      const failure = seedDemoUsers({ container: getContainer() })
      await expect(failure).rejects.toMatchObject({
        type: "invalid_data",
        code: "demo_users_incomplete",
        message: `The demo users need ${name} in the environment. Set each and run the script again.`,
      })
      expect(await getContainer().resolve(Modules.USER).listUsers({})).toEqual([])
    })

    it("logs no password", async () => {
      const logger = getContainer().resolve(ContainerRegistrationKeys.LOGGER)
      const spies = (["info", "warn", "error", "debug"] as const).map((level) => jest.spyOn(logger, level))
      await seedDemoUsers({ container: getContainer() })
      const logged = JSON.stringify(spies.flatMap((spy) => spy.mock.calls))
      spies.forEach((spy) => spy.mockRestore())
      expect(logged).toContain(STAFF.email)
      expect(logged).not.toContain(STAFF.password)
      expect(logged).not.toContain(SHOPPER.password)
    })
  },
})

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createCustomerAccountWorkflow,
  createCustomerAddressesWorkflow,
  createUserAccountWorkflow,
  setAuthAppMetadataWorkflow,
} from "@medusajs/medusa/core-flows"

const PROVIDER = "emailpass"
const VARIABLES = [
  "DEMO_ADMIN_EMAIL",
  "DEMO_ADMIN_PASSWORD",
  "DEMO_CUSTOMER_EMAIL",
  "DEMO_CUSTOMER_PASSWORD",
] as const
const STAFF = { first_name: "Wanjiru", last_name: "Mwangi" }
const CUSTOMER = { first_name: "Amara", last_name: "Okonkwo" }
const ADDRESS = {
  ...CUSTOMER,
  address_name: "Home",
  address_1: "Kastanienallee 12",
  postal_code: "10435",
  city: "Berlin",
  country_code: "de",
  is_default_shipping: true,
  is_default_billing: true,
}

type Login = { email: string; password: string }
type Actor = "user" | "customer"

function readLogins(source: Record<string, string | undefined>): { staff: Login; customer: Login } {
  const missing = VARIABLES.filter((name) => !source[name])
  if (missing.length > 0) {
    const message = `The demo users need ${missing.join(", ")} in the environment. Set each and run the script again.`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message, "demo_users_incomplete")
  }
  const value = (name: (typeof VARIABLES)[number]) => source[name] ?? ""
  return {
    staff: { email: value("DEMO_ADMIN_EMAIL"), password: value("DEMO_ADMIN_PASSWORD") },
    customer: { email: value("DEMO_CUSTOMER_EMAIL"), password: value("DEMO_CUSTOMER_PASSWORD") },
  }
}

/** The identity that signs in with exactly this password, whatever it was before. */
async function ensureIdentity(container: MedusaContainer, { email, password }: Login) {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listProviderIdentities({ provider: PROVIDER, entity_id: email })
  const body = { email, password }
  const answer = !known
    ? await auth.register(PROVIDER, { body })
    : (await auth.authenticate(PROVIDER, { body })).success
      ? { success: true }
      : await auth.updateProvider(PROVIDER, { entity_id: email, password })
  if (!answer.success) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No login could be made for ${email}`)
  }
  const identities = await auth.listAuthIdentities({
    provider_identities: { provider: PROVIDER, entity_id: email },
  })
  const [identity] = identities
  if (!identity)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The login of ${email} is not there`)
  return identity
}

/** A run that was killed between an account and its login left the two apart. */
async function ensureTied(
  container: MedusaContainer,
  identity: { id: string; app_metadata?: Record<string, unknown> | null },
  actorType: Actor,
  value: string
): Promise<void> {
  if (identity.app_metadata?.[`${actorType}_id`] === value) return
  await setAuthAppMetadataWorkflow(container).run({
    input: { authIdentityId: identity.id, actorType, value },
  })
}

async function ensureStaff(container: MedusaContainer, login: Login): Promise<void> {
  const identity = await ensureIdentity(container, login)
  const [user] = await container.resolve(Modules.USER).listUsers({ email: login.email })
  if (user) return await ensureTied(container, identity, "user", user.id)
  const userData = { email: login.email, ...STAFF }
  await createUserAccountWorkflow(container).run({ input: { authIdentityId: identity.id, userData } })
}

async function ensureCustomer(container: MedusaContainer, login: Login): Promise<string> {
  const identity = await ensureIdentity(container, login)
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email: login.email, has_account: true })
  if (customer) {
    await ensureTied(container, identity, "customer", customer.id)
    return customer.id
  }
  const customerData = { email: login.email, ...CUSTOMER }
  const { result } = await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId: identity.id, customerData },
  })
  return result.id
}

async function ensureAddress(container: MedusaContainer, customer_id: string): Promise<void> {
  const present = await container.resolve(Modules.CUSTOMER).listCustomerAddresses({ customer_id })
  if (present.length > 0) return
  await createCustomerAddressesWorkflow(container).run({
    input: { addresses: [{ ...ADDRESS, customer_id }] },
  })
}

/**
 * Makes the demonstration's staff user and customer, once. Never part of a migration, so that no real deployment
 * gets a login that it did not ask for.
 * @throws MedusaError `demo_users_incomplete`, naming each variable that is missing.
 */
export default async function seedDemoUsers({ container }: { container: MedusaContainer }): Promise<void> {
  const { staff, customer } = readLogins(process.env)
  await ensureStaff(container, staff)
  await ensureAddress(container, await ensureCustomer(container, customer))
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.info(`Demo users: ${staff.email} (staff) and ${customer.email} (customer)`)
}

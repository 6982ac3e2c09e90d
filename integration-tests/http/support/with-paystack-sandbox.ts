import { type PaystackSandbox, startPaystackSandbox } from "../../support/paystack-sandbox"

/** Runs a Paystack sandbox beside a suite, and names it to the back end before that reads its configuration. */
export function withPaystackSandbox(take: (sandbox: PaystackSandbox) => void): void {
  let sandbox: PaystackSandbox | undefined

  beforeAll(async () => {
    sandbox = await startPaystackSandbox()
    process.env.PAYSTACK_SECRET_KEY = sandbox.key
    process.env.PAYSTACK_SANDBOX_URL = sandbox.url
    take(sandbox)
  })

  afterAll(() => sandbox?.stop())
}

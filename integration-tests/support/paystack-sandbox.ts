import { type ChildProcess, spawn } from "node:child_process"
import { createHmac } from "node:crypto"
import path from "node:path"

/** What a shopper does on the payment page. */
export type Outcome = "success" | "declined" | "abandoned" | "wrong_amount" | "wrong_currency" | "slow"
export type SandboxRefundStatus = "pending" | "processing" | "processed" | "failed" | "needs-attention"
export type SandboxTransaction = {
  id: number
  reference: string
  access_code: string
  status: "abandoned" | "ongoing" | "failed" | "success" | "reversed"
  amount: number
  requested_amount: number
  currency: string
  email: string
  channels: string[]
  channel: string | null
  callback_url: string | null
  metadata?: unknown
  authorization: { authorization_code: string; reusable: boolean } | null
}
export type SandboxRefund = {
  id: number
  transaction_id: number
  transaction_reference: string
  amount: number
  currency: string
  status: SandboxRefundStatus
  merchant_note: string
}
export type SandboxWebhook = {
  id: number
  event: string
  reference: string
  body: string
  state: "waiting" | "delivered" | "held" | "given_up"
  attempts: number
  last_status: number | null
}
/** Sums are subunits by currency; `calls` counts by "METHOD /path". */
export type SandboxState = {
  transactions: SandboxTransaction[]
  refunds: SandboxRefund[]
  webhooks: SandboxWebhook[]
  customers: { id: number; customer_code: string; email: string; authorizations: unknown[] }[]
  totals: Record<string, { paid: number; refunded: number; refunding: number }>
  calls: Record<string, number>
}
export type Pay = { reference: string; outcome?: Outcome; channel?: string; webhook?: boolean }
export type Faults = {
  down_ms?: number
  next_429?: number
  next_500?: number
  slow_ms?: number
  refund_outcome?: "processed" | "failed" | "needs-attention"
  charge_outcome?: "success" | "declined"
  webhooks?: "on" | "off"
}
type Options = {
  webhookUrl?: string
  file?: string
  port?: number
  refundMs?: number
  slowMs?: number
  retryMs?: number
}

const SCRIPT = path.resolve(__dirname, "..", "..", "scripts", "paystack-sandbox.mjs")
const KEY = "sk_test_kiondo_sandbox_of_the_tests"

function environment({ webhookUrl, file, port = 0, refundMs = 200, slowMs = 500, retryMs = 200 }: Options) {
  return {
    ...process.env,
    HOST: "127.0.0.1",
    PORT: String(port),
    PAYSTACK_SECRET_KEY: KEY,
    PAYSTACK_SANDBOX_WEBHOOK_URL: webhookUrl ?? "",
    PAYSTACK_SANDBOX_FILE: file ?? "",
    PAYSTACK_SANDBOX_REFUND_MS: String(refundMs),
    PAYSTACK_SANDBOX_SLOW_MS: String(slowMs),
    PAYSTACK_SANDBOX_RETRY_MS: String(retryMs),
  }
}

/** The address the sandbox says it listens on; rejects with its words when it ends before. */
const addressOf = (child: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    let said = ""
    const listen = (chunk: Buffer) => {
      said += chunk
      const [url] = /http:\/\/localhost:\d+/.exec(said) ?? []
      if (url) resolve(url)
    }
    child.stdout?.on("data", listen)
    child.stderr?.on("data", listen)
    child.once("exit", () => reject(new Error(`the Paystack sandbox has ended: ${said}`)))
  })

/** A Paystack sandbox in a process of its own, on a free port, with short times. Stop it at the end. */
export async function startPaystackSandbox(options: Options = {}) {
  const env = environment(options)
  const child = spawn(process.execPath, [SCRIPT], { env, stdio: ["ignore", "pipe", "pipe"] })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const url = await addressOf(child)
  const call = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const json = { method: "POST", headers: { "content-type": "application/json" } }
    const answer = await fetch(`${url}${path}`, body ? { ...json, body: JSON.stringify(body) } : {})
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  return {
    url,
    key: KEY,
    /** Lets a shopper pay, without a browser; `success` unless told otherwise. */
    pay: ({ outcome = "success", ...rest }: Pay) =>
      call<SandboxTransaction>("/sandbox/pay", { outcome, ...rest }),
    state: () => call<SandboxState>("/sandbox/state"),
    /** Orders what shall go wrong; what is left out stays as it is. */
    faults: (orders: Faults) => call("/sandbox/faults", orders),
    /** Where webhooks go from now on. */
    webhookUrl: (address: string) => call("/sandbox/webhook-url", { url: address }),
    /** Sends a webhook once more, also one that was held back. */
    redeliver: (id: number) => call<SandboxWebhook>(`/sandbox/webhooks/${id}/redeliver`, {}),
    finishRefund: (id: number, status: "processed" | "failed" | "needs-attention") =>
      call<SandboxRefund>(`/sandbox/refunds/${id}`, { status }),
    /** The `x-paystack-signature` of a body. */
    sign: (raw: string | Buffer) => createHmac("sha512", KEY).update(raw).digest("hex"),
    stop: async (signal: NodeJS.Signals = "SIGTERM") => {
      child.kill(signal)
      await ended
    },
  }
}

export type PaystackSandbox = Awaited<ReturnType<typeof startPaystackSandbox>>

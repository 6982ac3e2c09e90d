import type { PseudoRandom } from "./pseudo-random"
import { PAYSTACK_HOOK } from "./signed-webhook"

/** One request to the webhook; `isKept` when it is right in all and of a payment that we know. */
export type FuzzedWebhook = {
  kind: string
  path: string
  raw: Buffer
  headers: Record<string, string | string[]>
  isKept: boolean
}
type Shop = { random: PseudoRandom; sign: (raw: Buffer) => string; references: readonly string[] }

const NAMES = ["charge.success", "charge.failed", "refund.processed", "transfer.success", "no.such.event"]
const FOREIGN = ["order-1001", "T563902343", "payses_01.1", "payses-", "../payses-1.1", "payses-a.0", ""]
const ODD = [
  null,
  0,
  -1,
  1e308,
  true,
  "",
  "x",
  [],
  {},
  [[]],
  { reference: {} },
  "\u0000",
  "\ud800",
  "🧺",
  NaN,
]
const PATHS = [
  "nothing_nothing",
  "stripe_stripe",
  "system_default",
  "paystack",
  "%00",
  "..%2f",
  "a".repeat(500),
]
const TYPES = ["text/plain", "application/xml", "application/json; charset=utf-7", "multipart/form-data", ""]
const POLLUTED = [
  '{"__proto__":{"isAdmin":true},"event":"charge.success"}',
  '{"constructor":{"prototype":{"event":"x"}},"data":{"__proto__":{"reference":"payses-a.1"}}}',
  '{"event":"charge.success","data":{"toString":1,"hasOwnProperty":"x","__proto__":null}}',
]

const json = (value: unknown) => Buffer.from(JSON.stringify(value) ?? "")

function eventOf({ random }: Shop, reference: unknown) {
  return {
    event: random.pick(NAMES),
    data: {
      id: random.int(1e9),
      reference,
      amount: random.int(1e7),
      currency: random.pick(["KES", "NGN", "USD", "XXX", "kes"]),
      status: random.pick(["success", "failed", "abandoned", "reversed"]),
      customer: { email: "a@b.example" },
    },
  }
}

/** An event with something of the wrong type in one of its fields, or a field more, or one less. */
function misshapen(shop: Shop): unknown {
  const { random } = shop
  const event: Record<string, unknown> = eventOf(shop, random.pick(FOREIGN))
  const data = event.data as Record<string, unknown>
  const holder = random.chance(0.4) ? event : data
  holder[random.pick(Object.keys(holder))] = random.pick(ODD)
  if (random.chance(0.3)) delete holder[random.pick(Object.keys(holder))]
  return random.chance(0.1) ? random.pick(ODD) : event
}

function wrongSignature({ random, sign }: Shop, raw: Buffer): Record<string, string | string[]> {
  const right = sign(raw)
  const header = random.pick<string | string[] | undefined>([
    undefined,
    "",
    right.slice(1),
    `${right}0`,
    right.toUpperCase(),
    [right, right],
    ` ${right},`,
    sign(Buffer.concat([raw, Buffer.from(" ")])),
    `sha512=${right}`,
    random.bytes(64).toString("hex"),
    "null",
  ])
  return header === undefined ? {} : { "x-paystack-signature": header }
}

const nested = (random: PseudoRandom) => {
  const depth = random.pick([10, 1000, 20_000])
  const [open, close] = random.pick([
    ["[", "]"],
    ['{"data":', "}"],
  ] as const)
  return Buffer.from(`${open.repeat(depth)}1${close.repeat(random.chance(0.5) ? depth : 3)}`)
}

const MAKERS: Record<string, (shop: Shop) => Buffer> = {
  bytes: ({ random }) => random.bytes(random.int(300)),
  broken: (shop) => {
    const whole = json(eventOf(shop, shop.random.pick(shop.references)))
    return whole.subarray(0, shop.random.int(whole.length))
  },
  nested: ({ random }) => nested(random),
  polluted: ({ random }) => Buffer.from(random.pick(POLLUTED)),
  misshapen: (shop) => json(misshapen(shop)),
  foreign: (shop) => json(eventOf(shop, shop.random.pick(FOREIGN))),
}

/** A right event of a payment of ours, of which the provider knows nothing: kept, and followed by no order. */
function lie(shop: Shop): FuzzedWebhook {
  const raw = json({ ...eventOf(shop, shop.random.pick(shop.references)), nonce: shop.random.int(2 ** 31) })
  const headers = { "content-type": "application/json", "x-paystack-signature": shop.sign(raw) }
  return { kind: "lie", path: PAYSTACK_HOOK, raw, headers, isKept: true }
}

/** The same words as a rightly signed event, in other bytes: signatures are of bytes. */
function reserialised(shop: Shop): FuzzedWebhook {
  const event = eventOf(shop, shop.random.pick(shop.references))
  const signature = shop.sign(json(event))
  const headers = { "content-type": "application/json", "x-paystack-signature": signature }
  const raw = Buffer.from(JSON.stringify(event, null, 1 + shop.random.int(4)))
  return { kind: "reserialised", path: PAYSTACK_HOOK, raw, headers, isKept: false }
}

/** The next request in a line that is the same for the same seed. */
export function fuzzedWebhook(shop: Shop): FuzzedWebhook {
  const { random, sign } = shop
  if (random.chance(0.02)) return lie(shop)
  if (random.chance(0.05)) return reserialised(shop)
  const isStrayed = random.chance(0.1)
  const maker = random.pick(Object.keys(MAKERS))
  const isOurs = random.chance(0.3)
  const right = json(eventOf(shop, random.pick(shop.references)))
  const raw = isOurs ? right : (MAKERS[maker]?.(shop) ?? right)
  const isSigned = !isOurs && random.chance(0.5)
  const type = random.chance(0.1) ? random.pick(TYPES) : "application/json"
  const signature = isSigned ? { "x-paystack-signature": sign(raw) } : wrongSignature(shop, raw)
  const path = isStrayed ? `/hooks/payment/${random.pick(PATHS)}` : PAYSTACK_HOOK
  const headers = { ...(type ? { "content-type": type } : {}), ...signature }
  return {
    kind: `${isOurs ? "unsigned" : maker}${isSigned ? ", signed" : ""}`,
    path,
    raw,
    headers,
    isKept: false,
  }
}

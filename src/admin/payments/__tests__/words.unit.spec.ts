import { ATTEMPT_STATES } from "../../../modules/checkout/models/payment-attempt"
import { attentionOf } from "../attention-of"
import { describeActor } from "../describe-actor"
import { describeEntry } from "../describe-entry"
import { formatAge } from "../format-age"
import { formatMoney } from "../format-money"
import { newestFirst } from "../newest-first"
import { paidWords } from "../paid-words"
import { providerName } from "../provider-name"
import { reasonOf } from "../reason-of"
import { shortId } from "../short-id"
import type { LedgerLine } from "../types"
import { STATES } from "../words"
import { samplePayment } from "./sample-payment"

const line = (changes: Partial<LedgerLine>): LedgerLine => ({
  id: "payled_1",
  kind: "verified",
  outcome: "paid",
  amount: null,
  currency_code: "kes",
  actor: "webhook",
  detail: null,
  occurred_at: "2026-11-21T12:00:00.000Z",
  ...changes,
})
// Intl parts a currency code from its sum by a space that does not break.
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, " ")

describe("what staff read", () => {
  it("has words for every state a payment can have", () => {
    expect(Object.keys(STATES).sort()).toEqual([...ATTEMPT_STATES].sort())
  })

  it.each([
    [{ kind: "opened", outcome: "awaiting payment", amount: 3600 }, "Payment opened", "KES 3,600.00"],
    [
      { outcome: "failed: payment_declined" },
      "Checked: not paid",
      "The bank or wallet declined it. Nothing was charged.",
    ],
    [{ outcome: "unreachable" }, "The provider could not be reached", undefined],
    [
      {
        kind: "held",
        outcome: "amount_mismatch",
        detail: { value: 18, currency: "USD", channel: "mobile_money" },
      },
      "Held for staff",
      "USD 18.00 · Mobile money · Another amount came in",
    ],
    [
      { kind: "webhook", outcome: "captured", detail: { event: "charge.success" } },
      "The provider sent word",
      "charge.success",
    ],
    [
      { kind: "refund", outcome: "requested: out_of_stock", amount: 5 },
      "Refund asked for",
      "KES 5.00 · Something was sold out before the money came in.",
    ],
    [{ kind: "refund", outcome: "processed" }, "Refund done", undefined],
    [
      { kind: "attention", outcome: "order to be tried again: unknown" },
      "The order could not be made yet; it is tried again",
      undefined,
    ],
    [
      { kind: "attention", outcome: "charge.dispute.create" },
      "The shopper’s bank opened a dispute",
      undefined,
    ],
    [{ kind: "brand_new", outcome: "x" }, "Brand new", undefined],
  ])("tells %j", (changes, title, note) => {
    const told = describeEntry(line(changes))
    expect(told.title).toBe(title)
    expect(plain(told.note)).toBe(note)
  })

  it("puts the newest line first, and what follows from a finding above it", () => {
    const at = (id: string, kind: string, outcome: string, occurred_at: string) =>
      line({ id, kind, outcome, occurred_at })
    const [early, late] = ["2026-11-21T12:00:00.000Z", "2026-11-21T12:00:01.000Z"]
    const entries = [
      at("held", "held", "amount_mismatch", early),
      at("verified", "verified", "held: amount_mismatch", early),
      at("processed", "refund", "processed", late),
      at("requested", "refund", "requested by staff", late),
    ]
    expect(newestFirst(entries).map(({ id }) => id)).toEqual(["processed", "requested", "held", "verified"])
  })

  it("says who did it", () => {
    expect(describeActor("staff:user_1")).toEqual({ staffId: "user_1" })
    expect(describeActor("job")).toEqual({ name: "Automatic check" })
    expect(describeActor("night_shift")).toEqual({ name: "Night shift" })
  })

  it("keeps codes readable that it does not know yet", () => {
    expect(attentionOf({ attention: null })).toBeUndefined()
    expect(attentionOf({ attention: "something_new" })?.title).toBe("Needs a look")
    expect(reasonOf({ reason: "something_new" })).toBe("Something new")
    expect(reasonOf({ reason: null })).toBeUndefined()
    expect(providerName("pp_paystack_paystack")).toBe("Paystack")
    expect(providerName("pp_mobile-pay_main")).toBe("Mobile pay")
  })

  it("tells what was paid, and where nobody knows yet", () => {
    expect(plain(paidWords(samplePayment()))).toBe("KES 3,600.00")
    expect(paidWords(samplePayment({ provider_id: "pp_system_default" }))).toBe("On delivery: see the order")
    expect(paidWords(samplePayment({ state: "held", paid_amount: null }))).toBe(
      "See the provider’s dashboard"
    )
    expect(paidWords(samplePayment({ state: "failed", paid_amount: null }))).toBe("Nothing")
  })

  it.each([
    [0, "now"],
    [-59, "now"],
    [-60, "1 minute ago"],
    [-3599, "59 minutes ago"],
    [-7200, "2 hours ago"],
    [-86_400, "yesterday"],
    [120, "in 2 minutes"],
  ])("tells a time %i seconds away as %s", (seconds, words) => {
    const now = Date.parse("2026-11-21T12:00:00.000Z")
    expect(formatAge(new Date(now + seconds * 1000).toISOString(), now, "en")).toBe(words)
  })

  it("writes sums in their currency, and ids by their ends", () => {
    expect(plain(formatMoney(3600, "kes", "en"))).toBe("KES 3,600.00")
    expect(plain(formatMoney(500, "xof", "en"))).toBe("XOF 500")
    expect(formatMoney(5, "no such", "en")).toBe("NO SUCH 5")
    expect(shortId("payses-01M7Z8WEPQE0CFZECXW55V8ZYC.1")).toBe("payses-…5V8ZYC.1")
    expect(shortId("pi_1")).toBe("pi_1")
  })
})

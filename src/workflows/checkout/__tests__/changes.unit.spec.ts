import { changesForFinding } from "../changes-for-finding"
import { changesForRefund } from "../changes-for-refund"
import { anAttempt, CREATED } from "./an-attempt"

const HOUR = 3_600_000
const after = (ms: number) => new Date(CREATED.getTime() + ms)
const found = (
  kind: "awaiting" | "paid" | "failed" | "held" | "cancelled" | "unreachable",
  now = after(60_000)
) => ({
  finding: { kind, ...(kind === "held" ? { reason: "amount_mismatch" } : {}) },
  actor: "job",
  now,
  giveUpHours: 72,
})

describe("what a verification changes", () => {
  it.each([
    ["paid", { state: "paid", next_check_at: after(120_000) }, ["verified: paid", "paid: captured"]],
    ["failed", { state: "failed" }, ["verified: failed"]],
    ["cancelled", { state: "closed", next_check_at: null }, ["verified: cancelled"]],
    [
      "held",
      { state: "held", reason: "payment_held", attention: "amount_mismatch", next_check_at: null },
      ["verified: held: amount_mismatch", "held: amount_mismatch"],
    ],
  ] as const)("%s", (kind, changes, lines) => {
    const outcome = changesForFinding({ attempt: anAttempt(), ...found(kind) })
    expect(outcome.changes).toMatchObject(changes)
    expect(outcome.entries.map((entry) => `${entry.kind}: ${entry.outcome}`)).toEqual(lines)
  })

  it("adds nothing to the ledger when nothing is new", () => {
    const attempt = anAttempt({ last_finding: "awaiting" })
    expect(changesForFinding({ attempt, ...found("awaiting") }).entries).toEqual([])
  })

  it("expires what is not paid in its window, asks ever more seldom, and one day no more", () => {
    const attempt = anAttempt()
    const late = changesForFinding({ attempt, ...found("awaiting", after(2 * HOUR)) })
    expect(late.changes).toMatchObject({ state: "expired", next_check_at: after(3 * HOUR) })
    const slow = changesForFinding({ attempt, ...found("awaiting", after(48 * HOUR)) })
    expect(slow.changes.next_check_at).toEqual(after(54 * HOUR))
    const over = changesForFinding({ attempt, ...found("awaiting", after(73 * HOUR)) })
    expect(over.changes.next_check_at).toBeNull()
  })

  it("leaves to staff what nobody could verify until the end", () => {
    const { changes } = changesForFinding({ attempt: anAttempt(), ...found("unreachable", after(73 * HOUR)) })
    expect(changes).toMatchObject({ attention: "unverifiable", next_check_at: null })
  })
})

describe("what is known of a refund", () => {
  const refunding = anAttempt({ state: "refunding", reason: "out_of_stock" })
  const told = (...statuses: string[]) => ({
    refunds: statuses.map((status, index) => ({ id: index + 1, status })),
  })
  const followed = { actor: "job", now: after(60_000) }

  it("calls a pending refund not done", () => {
    const { changes } = changesForRefund({ attempt: refunding, data: told("pending"), ...followed })
    expect(changes.state).toBeUndefined()
    expect(changes.next_check_at).not.toBeNull()
  })

  it.each(["failed", "needs-attention"])("brings one that ended as %s to staff", (status) => {
    const { changes } = changesForRefund({ attempt: refunding, data: told(status), ...followed })
    expect(changes.attention).toBe("refund_failed")
  })

  it("is done when processed, also after one that failed, whatever the order of the list", () => {
    const data = {
      refunds: [
        { id: 2, status: "processed" },
        { id: 1, status: "failed" },
      ],
    }
    const attempt = { ...refunding, attention: "refund_failed" }
    const { changes } = changesForRefund({ attempt, data, ...followed })
    expect(changes).toMatchObject({
      state: "refunded",
      attention: null,
      refunded_amount: 42,
      next_check_at: null,
    })
  })

  it("tells of each further sum that goes back of an order", () => {
    const attempt = anAttempt({ state: "completed", last_finding: "refund processed: 10" })
    const data = told("processed", "processed")
    const { changes, entries } = changesForRefund({ attempt, data, ...followed, refundedAmount: 25 })
    expect(changes).toMatchObject({ refunded_amount: 25, next_check_at: null })
    expect(changes.state).toBeUndefined()
    expect(entries).toMatchObject([{ kind: "refund", outcome: "processed", amount: 25 }])
  })
})

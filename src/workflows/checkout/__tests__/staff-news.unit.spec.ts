import { staffNews } from "../staff-news"

const attempt: Parameters<typeof staffNews>[0] = {
  id: "payatt_1",
  reference: "payses-1.1",
  state: "held",
  reason: "payment_held",
  attention: "amount_mismatch",
  amount: 3600,
  currency_code: "kes",
}

describe("what staff are told of a payment", () => {
  it.each([
    ["amount_mismatch", "A payment is held: another amount came in"],
    ["currency_mismatch", "A payment is held: another currency came in"],
    ["refund_failed", "A refund did not go through"],
    ["disputed", "A payment is disputed by the shopper's bank"],
    ["something_new", "A payment needs a look"],
  ])("says what %s is, with sum and reference, under a key of its own", (attention, title) => {
    const news = staffNews({ ...attempt, attention })
    expect(news).toMatchObject({ title, key: `payatt_1:${attention}` })
    expect(news?.description).toMatch(/\nKES 3600, reference payses-1\.1$/)
  })

  it.each(["out_of_stock", "cart_changed", "cart_gone", "paid_twice"])(
    "tells once that money goes back by itself for %s, under way or done",
    (reason) => {
      const begun = staffNews({ ...attempt, attention: null, state: "refunding", reason })
      const done = staffNews({ ...attempt, attention: null, state: "refunded", reason })
      expect(begun?.title).toBe("A payment goes back by itself")
      expect(done?.key).toBe("payatt_1:refunding")
      expect(begun?.key).toBe(done?.key)
    }
  )

  it("is nothing of what staff did themselves, or what went well", () => {
    expect(staffNews({ ...attempt, attention: null, state: "refunding" })).toBeUndefined()
    expect(staffNews({ ...attempt, attention: null, state: "completed", reason: null })).toBeUndefined()
  })
})

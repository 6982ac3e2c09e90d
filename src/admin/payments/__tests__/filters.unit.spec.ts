import { listQuery } from "../list-query"
import { orderNumber } from "../order-number"
import { readFilters } from "../read-filters"
import { writeFilters } from "../write-filters"

const NONE = { q: "", states: [], provider: null, attention: false, olderThanMinutes: null, page: 0 }
const address = (text: string) => new URLSearchParams(text)

describe("the filters of the list of payments", () => {
  it("come back out of the address as they were put into it", () => {
    const filters = {
      q: "payses-01",
      states: ["held" as const, "failed" as const],
      provider: "pp_stripe_stripe",
      attention: true,
      olderThanMinutes: 60,
      page: 2,
    }
    const written = writeFilters(address("payment=payatt_1"), filters)
    expect(readFilters(written)).toEqual(filters)
    expect(written.get("payment")).toBe("payatt_1")
    expect(written.get("page")).toBe("3")
  })

  it("begin at the first page once one of them changes, and leave no trace once cleared", () => {
    expect(readFilters(writeFilters(address("page=4&q=x"), { attention: true }))).toEqual({
      ...NONE,
      q: "x",
      attention: true,
    })
    const full = address("q=x&state=held&state=failed&provider=p&attention=true&older_than=10&page=4")
    expect(writeFilters(full, NONE).toString()).toBe("")
  })

  it("leave out of a mistyped address what makes no sense", () => {
    expect(
      readFilters(address("state=nonsense&state=toString&older_than=7&page=-1&attention=maybe"))
    ).toEqual(NONE)
    expect(readFilters(address("page=1.5")).page).toBe(0)
  })

  it("become what the admin API takes; an order that was found stands for its number", () => {
    expect(listQuery(NONE)).toEqual({ limit: 20, offset: 0 })
    const filters = { ...NONE, q: "12", states: ["held" as const], olderThanMinutes: 10, page: 1 }
    expect(listQuery(filters)).toEqual({
      limit: 20,
      offset: 20,
      q: "12",
      state: ["held"],
      older_than_minutes: 10,
    })
    expect(listQuery({ ...filters, attention: true, provider: "p" }, "order_1")).toEqual({
      limit: 20,
      offset: 20,
      order_id: "order_1",
      state: ["held"],
      older_than_minutes: 10,
      attention: "true",
      provider_id: "p",
    })
  })

  it.each([
    ["12", 12],
    [" #12 ", 12],
    ["payses-12", undefined],
    ["", undefined],
  ])("take %j for order number %s", (q, number) => {
    expect(orderNumber(q)).toBe(number)
  })
})

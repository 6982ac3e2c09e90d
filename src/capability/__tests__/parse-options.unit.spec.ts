import { z } from "@medusajs/framework/zod"
import { parseOptions } from "../parse-options"

const schema = z.strictObject({ secret: z.string().min(8), pieces: z.int().default(3) })

describe("parseOptions", () => {
  it("leaves a capability off whose entry is not given", () => {
    expect(parseOptions("thing", schema, undefined)).toBeUndefined()
    expect(parseOptions("thing", schema, { another: {} })).toBeUndefined()
  })

  it("fills in defaults", () => {
    expect(parseOptions("thing", schema, { thing: { secret: "long enough" } })).toEqual({
      secret: "long enough",
      pieces: 3,
    })
  })

  it("lists every fault, unknown options too, and prints no secret", () => {
    const parse = () => parseOptions("thing", schema, { thing: { secret: "hunter2", pieces: 1.5, typo: 1 } })
    expect(parse).toThrow(expect.objectContaining({ code: "options_invalid" }))
    expect(parse).toThrow(/thing\.secret:[\s\S]*thing\.pieces:[\s\S]*typo/)
    expect(parse).not.toThrow(/hunter2/)
  })
})

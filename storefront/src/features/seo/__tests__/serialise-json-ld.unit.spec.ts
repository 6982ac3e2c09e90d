import { expect, it } from "vitest"
import { serialiseJsonLd } from "../serialise-json-ld"

it("lets no text end the script or begin a comment", () => {
  const text = "</script><script>alert(1)</script><!-- & \u2028\u2029"
  const json = serialiseJsonLd({ name: text })
  expect(json).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(json)).toEqual({ name: text })
})

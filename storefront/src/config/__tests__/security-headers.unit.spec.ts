import { afterEach, describe, expect, it, vi } from "vitest"
import { checkoutSecurityHeaders, securityHeaders } from "../security-headers"

const imageSources = (headers: { key: string; value: string }[]) => {
  const policy = headers.find(({ key }) => key === "Content-Security-Policy")?.value ?? ""
  return policy.split("; ").find((part) => part.startsWith("img-src"))
}

describe("what pages may show pictures of", () => {
  afterEach(() => vi.unstubAllEnvs())

  it("is the shop itself and the one place where files are kept", () => {
    vi.stubEnv("S3_FILE_URL", "https://cdn.shop.example/kiondo/files")
    expect(imageSources(securityHeaders())).toBe("img-src 'self' data: https://cdn.shop.example")
    expect(imageSources(checkoutSecurityHeaders())).toBe(
      "img-src 'self' data: https://cdn.shop.example https://*.stripe.com"
    )
  })

  it("is any place over https where the build does not know that place", () => {
    vi.stubEnv("S3_FILE_URL", "")
    expect(imageSources(securityHeaders())).toBe("img-src 'self' data: https:")
  })

  it.each(["cdn.shop.example", "javascript:alert(1)", "https://"])("is not built of %j", (address) => {
    vi.stubEnv("S3_FILE_URL", address)
    expect(() => securityHeaders()).toThrow("S3_FILE_URL must be the public address")
  })
})

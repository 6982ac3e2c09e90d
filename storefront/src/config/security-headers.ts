type Sources = { script?: string; frame?: string; connect?: string }

const STRIPE: Sources = {
  script: "https://js.stripe.com https://*.js.stripe.com",
  frame: "https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com",
  connect: "https://api.stripe.com",
}

const isDevelopment = () => process.env.NODE_ENV === "development"

const words = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(" ")

const contentSecurityPolicy = ({ script, frame, connect }: Sources) =>
  [
    "default-src 'self'",
    // Cached HTML cannot carry a nonce: the framework's inline bootstrap needs 'unsafe-inline'.
    words("script-src 'self' 'unsafe-inline'", isDevelopment() && "'unsafe-eval'", script),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    "font-src 'self'",
    words("connect-src 'self'", isDevelopment() && "ws:", connect),
    ...(frame ? [words("frame-src 'self'", frame)] : []),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")

const policy = (sources: Sources) => ({
  key: "Content-Security-Policy",
  value: contentSecurityPolicy(sources),
})

/** The headers every answer of the storefront carries. */
export const securityHeaders = () => [
  policy({}),
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
]

/** What the checkout's pages carry instead: they alone may load Stripe's script, its frames, and call it. */
export const checkoutSecurityHeaders = () => [policy(STRIPE)]

import { fileOrigin } from "./file-origin"

type Sources = { script?: string; frame?: string; connect?: string; image?: string }

const STRIPE: Sources = {
  script: "https://js.stripe.com https://*.js.stripe.com",
  frame: "https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com",
  connect: "https://api.stripe.com",
  image: "https://*.stripe.com",
}

const isDevelopment = () => process.env.NODE_ENV === "development"

const words = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(" ")

// A build that was not told where files are kept serves shops that keep them anywhere.
const imageSources = (stripe: string | undefined) => {
  const files = fileOrigin(process.env.S3_FILE_URL)
  return files ? words(files, stripe) : "https:"
}

const contentSecurityPolicy = ({ script, frame, connect, image }: Sources) =>
  [
    "default-src 'self'",
    // Cached HTML cannot carry a nonce: the framework's inline bootstrap needs 'unsafe-inline'.
    words("script-src 'self' 'unsafe-inline'", isDevelopment() && "'unsafe-eval'", script),
    "style-src 'self' 'unsafe-inline'",
    words("img-src 'self' data:", imageSources(image)),
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

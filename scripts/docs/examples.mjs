// @ts-check

/**
 * What a variable without a default may look like; a secret has no example.
 * @type {Record<string, string>}
 */
export const EXAMPLES = {
  REDIS_URL: "redis://127.0.0.1:6379",
  STORE_CORS: "http://localhost:8000",
  ADMIN_CORS: "http://localhost:9000",
  AUTH_CORS: "http://localhost:8000,http://localhost:9000",
  S3_BUCKET: "kiondo",
  S3_REGION: "eu-central-1",
  S3_FILE_URL: "https://cdn.shop.example",
  S3_ENDPOINT: "http://127.0.0.1:9090",
  S3_ACCESS_KEY_ID: "kiondo",
  PAYSTACK_SANDBOX_URL: "http://localhost:8100",
  STRIPE_PUBLISHABLE_KEY: "pk_test_…",
  S3_PREFIX: "uploads/",
}

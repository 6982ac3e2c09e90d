// @ts-check

/**
 * What no schema knows: it is read before the back end runs, or not by the back end at all.
 * @type {import("./environment-variables.mjs").VariableGroup[]}
 */
export const OTHER_GROUPS = [
  {
    title: "npm start and npm run dev",
    words: "They make what is left out, and keep it in the data folder.",
    variables: [
      { name: "PORT", fallback: "9000", description: "Port of the back end." },
      { name: "STOREFRONT_PORT", fallback: "8000", description: "Port of the storefront." },
      {
        name: "SANDBOX_PORT",
        fallback: "8100",
        description: "Port of the Paystack sandbox, which runs where PAYSTACK_SECRET_KEY is left out.",
      },
      { name: "KIONDO_HOST", fallback: "127.0.0.1", description: "Network address both listen on." },
      {
        name: "KIONDO_HOME",
        fallback: ".kiondo",
        description: "Data folder: database, uploads, logs, secrets.",
      },
      {
        name: "DEMO_ADMIN_EMAIL",
        fallback: "admin@kiondo.example",
        description: "Login of the demonstration's staff user; a deployment has none.",
      },
      {
        name: "DEMO_ADMIN_PASSWORD",
        isSecret: true,
        description: "Its password. Left out, a random one, shown at every start.",
      },
      {
        name: "DEMO_CUSTOMER_EMAIL",
        fallback: "amara@kiondo.example",
        description: "Login of the demonstration's customer; a deployment has none.",
      },
      {
        name: "DEMO_CUSTOMER_PASSWORD",
        isSecret: true,
        description: "Its password. Left out, a random one, kept in the data folder.",
      },
    ],
  },
  {
    title: "Storefront",
    words:
      "Read when it runs, besides STOREFRONT_URL, REVALIDATION_SECRET and STRIPE_PUBLISHABLE_KEY from above. S3_FILE_URL alone is read when it is built as well: pages may show pictures of that origin.",
    variables: [
      {
        name: "MEDUSA_BACKEND_URL",
        example: "http://127.0.0.1:9000",
        description: "Where the storefront's server reaches the back end.",
        isRequired: true,
      },
      {
        name: "MEDUSA_PUBLISHABLE_KEY",
        example: "pk_…",
        description: "Key of the store API. npm start finds it by itself.",
        isRequired: true,
      },
    ],
  },
  {
    title: "docker compose",
    words:
      "Besides S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and S3_BUCKET from above. No password has a default.",
    variables: [
      { name: "POSTGRES_PASSWORD", isSecret: true, description: "Password of the user kiondo." },
      { name: "REDIS_PASSWORD", isSecret: true, description: "Password of Redis." },
      { name: "MAIL_PASSWORD", isSecret: true, description: "Password of the user kiondo of the mailbox." },
      { name: "POSTGRES_PORT", fallback: "5432", description: "Port of PostgreSQL on this machine." },
      { name: "REDIS_PORT", fallback: "6379", description: "Port of Redis on this machine." },
      { name: "S3_PORT", fallback: "9090", description: "Port of the S3 server on this machine." },
      { name: "S3_CONSOLE_PORT", fallback: "9091", description: "Port of the S3 server's console." },
      { name: "SMTP_PORT", fallback: "1025", description: "Port the mailbox takes mail on." },
      { name: "MAIL_UI_PORT", fallback: "8025", description: "Port of the mailbox's pages." },
    ],
  },
]

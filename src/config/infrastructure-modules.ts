import type { Environment } from "./environment-schema"

const locking = (provider: string, options: Record<string, unknown> = {}) => ({
  resolve: "@medusajs/medusa/locking",
  options: { providers: [{ resolve: provider, id: provider.split("/").at(-1), is_default: true, options }] },
})

const redisModules = (redisUrl: string) => [
  { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
  { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
  {
    resolve: "@medusajs/medusa/caching",
    options: {
      providers: [
        { resolve: "@medusajs/caching-redis", id: "caching-redis", is_default: true, options: { redisUrl } },
      ],
    },
  },
  locking("@medusajs/medusa/locking-redis", { redisUrl }),
]

/**
 * Events, workflow state, cache and locks. With Redis all of them are shared between processes; without it
 * locks are in PostgreSQL, since Medusa's in-memory default oversells as soon as a second process runs.
 */
export const infrastructureModules = (env: Environment) =>
  env.REDIS_URL ? redisModules(env.REDIS_URL) : [locking("@medusajs/medusa/locking-postgres")]

import { rm } from "node:fs/promises"

export default async function stopDatabase() {
  const { postgres, redis, folder, storefront } = globalThis.kiondoTestDatabase
  storefront.close()
  storefront.closeAllConnections()
  redis.stop()
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

import { rm } from "node:fs/promises"

export default async function stopDatabase() {
  const { postgres, folder, storefront } = globalThis.kiondoTestDatabase
  storefront.close()
  storefront.closeAllConnections()
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

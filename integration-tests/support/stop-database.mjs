import { rm } from "node:fs/promises"

export default async function stopDatabase() {
  const { postgres, folder } = globalThis.kiondoTestDatabase
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

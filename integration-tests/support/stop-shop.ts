import { rmSync } from "node:fs"

export default async function stopShop() {
  const shop = globalThis.kiondoShop
  await shop?.kiondo.stop()
  if (shop) rmSync(shop.home, { recursive: true, force: true })
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Kills this process with SIGKILL before its n-th SQL statement from now; 0 lets it live. Answers a counter. */
export function dieAtStatement(container: MedusaContainer, killAt: number): () => number {
  let statements = 0
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION).on("query", () => {
    statements += 1
    if (statements === killAt) process.kill(process.pid, "SIGKILL")
  })
  return () => statements
}

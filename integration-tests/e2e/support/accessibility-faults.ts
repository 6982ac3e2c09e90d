import { source } from "axe-core"
import { type Page } from "playwright-core"

type Found = { id: string; impact: string; where: string[] }

declare global {
  var axe: {
    run: () => Promise<{ violations: { id: string; impact?: string | null; nodes: { html: string }[] }[] }>
  }
}

/** What axe-core finds on the page that is serious or critical. */
export async function accessibilityFaults(page: Page): Promise<Found[]> {
  await page.evaluate(source)
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run()
    return violations.flatMap(({ id, impact, nodes }) =>
      impact === "serious" || impact === "critical"
        ? { id, impact, where: nodes.map(({ html }) => html) }
        : []
    )
  })
}

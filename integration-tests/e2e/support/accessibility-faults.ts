import { source } from "axe-core"
import { type Page } from "playwright-core"

type Found = { id: string; impact: string; where: string[] }

declare global {
  var axe: {
    run: (
      within?: string
    ) => Promise<{ violations: { id: string; impact?: string | null; nodes: { html: string }[] }[] }>
  }
}

/** What fades from disabled to enabled has, half way, a contrast of neither. */
const comeToRest = (page: Page) =>
  page.evaluate(async () => {
    const running = document.getAnimations().filter((one) => one.effect?.getTiming().iterations !== Infinity)
    await Promise.allSettled(running.map((one) => one.finished))
  })

/** What axe-core finds on the page, or within a part of it, that is serious or critical. */
export async function accessibilityFaults(page: Page, within = "html"): Promise<Found[]> {
  await comeToRest(page)
  await page.evaluate(source)
  return page.evaluate(async (part) => {
    const { violations } = await globalThis.axe.run(part)
    return violations.flatMap(({ id, impact, nodes }) =>
      impact === "serious" || impact === "critical"
        ? { id, impact, where: nodes.map(({ html }) => html) }
        : []
    )
  }, within)
}

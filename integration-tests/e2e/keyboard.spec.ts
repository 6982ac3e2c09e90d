import { type Browser } from "playwright-core"
import { openBrowser } from "./support/open-browser"
import { openVisit, type Visit } from "./support/open-visit"
import { SAMPLE_DETAILS } from "./support/sample-details"
import { settled } from "./support/shopping"

jest.setTimeout(300_000)

const MAX_TABS = 80

describe("with the keyboard alone", () => {
  let browser: Browser
  let visit: Visit

  beforeAll(async () => {
    browser = await openBrowser()
    visit = await openVisit(browser)
  })
  afterAll(() => browser.close())

  const press = (key: string) => visit.page.keyboard.press(key)
  const focused = () =>
    visit.page.evaluate(() => {
      const element = document.activeElement
      return { id: element?.id, text: element?.textContent?.trim() ?? "" }
    })

  /** Goes forward from control to control until the one with this text has the focus. */
  const tabTo = async (text: RegExp) => {
    for (let tabs = 0; tabs < MAX_TABS; tabs += 1) {
      await press("Tab")
      if (text.test((await focused()).text)) return
    }
    throw new Error(`Nothing called ${text} within ${MAX_TABS} steps.`)
  }
  const type = async (...texts: string[]) => {
    for (const text of texts) {
      await visit.page.keyboard.insertText(text)
      await press("Tab")
    }
  }

  it("skips to the content, buys, and is led back to what is missing", async () => {
    const { page, complaints } = visit
    await page.goto("/us/products/stoneware-mug")
    await page.getByText(/^(In stock|Only \d+ left)$/).waitFor()
    await press("Tab")
    expect((await focused()).text).toBe("Skip to content")
    await press("Enter")
    await tabTo(/^Add to basket$/)
    await press("Enter")
    await page.getByText("added to your basket").waitFor()
    await tabTo(/^Checkout$/)
    await press("Enter")

    await page.locator("#email").waitFor()
    await settled(page)
    await tabTo(/^Buy now/)
    await press("Enter")
    await page.getByText("7 things need another look").waitFor()
    expect((await focused()).id).toBe("email")

    const { email, first_name, last_name, address_1, city, postal_code } = SAMPLE_DETAILS.us
    await type(String(email))
    expect((await focused()).text).toContain("Somewhere else?")
    await press("Tab")
    await type(String(first_name), String(last_name), String(address_1), "", String(city))
    expect((await focused()).id).toBe("province")
    await page.keyboard.type("Texas")
    await press("Tab")
    await type(String(postal_code), "")
    await press("ArrowDown")
    await settled(page)
    expect(await page.getByLabel(/Express/).isChecked()).toBe(true)
    await tabTo(/^Buy now/)
    await settled(page)
    await press("Enter")
    await page.waitForURL(/\/order\/order_/)
    await page.getByRole("heading", { name: "Thank you, Ada" }).waitFor()
    expect(complaints).toEqual([])
    await visit.close()
  })
})

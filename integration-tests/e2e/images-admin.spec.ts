import { type Browser, type Page } from "playwright-core"
import sharp from "sharp"
import { accessibilityFaults } from "./support/accessibility-faults"
import { openBrowser } from "./support/open-browser"
import { openVisit, type Visit } from "./support/open-visit"
import { shopSettings } from "./support/shop-settings"

jest.setTimeout(300_000)

const DESK = { viewport: { width: 1280, height: 850 } }
const PHONE = { viewport: { width: 390, height: 844 } }

const WIDGET = "[aria-labelledby=product-images-heading]"
const MADE_MS = 120_000

type Upload = { name: string; mimeType: string; buffer: Buffer }

/** A photo as heavy as one of a camera: noise can't be compressed away. */
async function photo(): Promise<Upload> {
  const noise = { type: "gaussian", mean: 128, sigma: 30 } as const
  const picture = sharp({ create: { width: 3000, height: 2000, channels: 3, background: "#a40", noise } })
  return {
    name: "basket.jpg",
    mimeType: "image/jpeg",
    buffer: await picture.jpeg({ quality: 85 }).toBuffer(),
  }
}

const DISGUISED: Upload = {
  name: "basket.jpg",
  mimeType: "image/jpeg",
  buffer: Buffer.from("<!doctype html><html><body><script>alert(1)</script></body></html>"),
}

describe("staff look after pictures in the back office", () => {
  let browser: Browser
  let visit: Visit
  let page: Page
  let productId: string

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    await page.request.delete(`/admin/products/${productId}`)
    await visit.close()
    const ours = /uncaught|\/admin\/(images\/|products\/[^/]+\/images)/i
    expect(visit.complaints.filter((text) => ours.test(text))).toEqual([])
  })

  const signIn = async (device: typeof DESK) => {
    visit = await openVisit(browser, { ...device, baseURL: shopSettings().backEnd })
    page = visit.page
    await page.goto("/app/login")
    await page.locator('input[name="email"]').fill(process.env.KIONDO_ADMIN_EMAIL ?? "")
    await page.locator('input[name="password"]').fill(process.env.KIONDO_ADMIN_PASSWORD ?? "")
    await page.locator('button[type="submit"]').click()
    await page.waitForURL(/\/app\/orders/)
  }
  /** Opens the page of a new product that has no pictures. */
  const openProduct = async () => {
    const title = `Pictured basket ${Date.now()}`
    const data = { title, options: [{ title: "Kind", values: ["One"] }] }
    const answer = await page.request.post("/admin/products", { data })
    expect(answer.status()).toBe(200)
    productId = ((await answer.json()) as { product: { id: string } }).product.id
    await page.goto(`/app/products/${productId}`)
    await widget().getByText("This product has no pictures yet.").waitFor()
  }
  const widget = () => page.getByRole("region", { name: "Pictures" })
  const dialog = (name: string) => page.getByRole("dialog", { name, exact: true })
  const button = (name: string) => page.getByRole("button", { name, exact: true })
  const clean = async (part: string) => expect(await accessibilityFaults(page, part)).toEqual([])
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "")
  const upload = async (file: Upload) => {
    await widget().getByRole("link", { name: "Add them in Media" }).click()
    const form = page.getByRole("dialog")
    await form.locator('input[type="file"]').setInputFiles(file)
    await form.getByRole("button", { name: "Save", exact: true }).click()
  }
  /** The states that are shown until the first picture is ready, in their order. */
  const watchUntilReady = async () => {
    const row = widget().getByRole("listitem", { name: "Picture 1" })
    await row.waitFor()
    const seen: string[] = []
    const end = Date.now() + MADE_MS
    while (seen.at(-1) !== "Ready" && Date.now() < end) {
      const state = /Waiting|Working|Ready|Failed/.exec((await row.textContent()) ?? "")?.[0]
      if (state && state !== seen.at(-1)) seen.push(state)
      await page.waitForTimeout(100)
    }
    return seen
  }

  it("upload a photo, watch it become ready, see what was saved, describe it and place it by keyboard", async () => {
    await signIn(DESK)
    await openProduct()
    await clean(WIDGET)
    await upload(await photo())
    const seen = await watchUntilReady()
    expect(seen.at(-1)).toBe("Ready")
    expect(seen.length).toBeGreaterThan(1)
    expect(seen).not.toContain("Failed")
    await widget().getByText("The picture is ready.").waitFor()
    const row = widget().getByRole("listitem", { name: "Picture 1" })
    expect(await row.textContent()).toMatch(/Original: 3000 × 2000 pixels, [\d.]+ MB/)
    expect(await row.textContent()).toMatch(/[\d.]+ MB → \d+ kB on a phone, 9\d % lighter · 16 files/)
    await row.getByText("Describe this picture for people who can’t see it").waitFor()
    await clean(WIDGET)

    await button("See sizes, Picture 1").press("Enter")
    const sizes = dialog("Sizes, Picture 1")
    expect(await sizes.getByRole("button", { name: /^Show / }).count()).toBe(16)
    for (const [name, width] of [
      ["w640 AVIF", 640],
      ["w1920 WebP", 1920],
      ["w640 JPEG", 640],
    ] as const) {
      await sizes.getByRole("button", { name: `Show ${name}` }).press("Enter")
      await page.waitForFunction((wanted) => {
        const shown = document.querySelector<HTMLImageElement>("[role=dialog] figure img")
        return shown?.naturalWidth === wanted
      }, width)
    }
    await clean("[role=dialog]")
    const link = sizes.getByRole("link", { name: "Open w640 AVIF in a new tab" })
    expect(await link.getAttribute("target")).toBe("_blank")
    const file = await page.request.get((await link.getAttribute("href")) ?? "")
    expect(file.headers()).toMatchObject({ "content-type": "image/avif" })
    expect(file.headers()["cache-control"]).toMatch(/immutable/)
    await page.keyboard.press("Escape")
    await sizes.waitFor({ state: "detached" })
    expect(await focused()).toBe("See sizes, Picture 1")

    await button("Add description, Picture 1").press("Enter")
    await page.keyboard.type("  A basket of sisal, in brown and cream ")
    await clean(WIDGET)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await row.getByText("“A basket of sisal, in brown and cream”").waitFor()
    expect(await focused()).toBe("Edit description, Picture 1")

    await button("Focal point, Picture 1").press("Enter")
    const placing = dialog("Focal point, Picture 1")
    await placing.waitFor()
    await page.keyboard.press("Tab")
    expect(await focused()).toBe("Focal point on the picture")
    for (let times = 0; times < 5; times++) await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("Shift+ArrowUp")
    expect(await placing.getByRole("status").textContent()).toBe("45 % from the left, 40 % from the top")
    await placing.getByRole("slider", { name: "From the top" }).press("ArrowRight")
    await clean("[role=dialog]")
    await placing.getByRole("button", { name: "Save", exact: true }).press("Enter")
    await placing.waitFor({ state: "detached" })
    expect(await focused()).toBe("Focal point, Picture 1")

    await page.reload()
    await row.getByText("“A basket of sisal, in brown and cream”").waitFor()
    expect((await watchUntilReady()).at(-1)).toBe("Ready")
    await button("Focal point, Picture 1").press("Enter")
    expect(await placing.getByRole("status").textContent()).toBe("45 % from the left, 41 % from the top")
    await button("Reset to centre").press("Enter")
    expect(await placing.getByRole("status").textContent()).toBe("50 % from the left, 50 % from the top")
  })

  it("read why a web page that calls itself a photo is refused", async () => {
    await signIn(DESK)
    await openProduct()
    await upload(DISGUISED)
    await page.getByText(/HTML and XML files can carry programs/).waitFor()
    await page.goto(`/app/products/${productId}`)
    await widget().getByText("This product has no pictures yet.").waitFor()
  })

  it("do it on a phone, and run a picture again", async () => {
    await signIn(PHONE)
    await openProduct()
    expect(await isWide()).toBe(false)
    await upload(await photo())
    expect((await watchUntilReady()).at(-1)).toBe("Ready")
    expect(await isWide()).toBe(false)
    await clean(WIDGET)
    const height = () => widget().evaluate((element) => element.clientHeight)
    const before = await height()
    await button("Run again, Picture 1").press("Enter")
    await widget().getByText("1 picture is being made ready.").waitFor()
    expect(await height()).toBe(before)
    await widget().getByText("The picture is ready.").waitFor({ timeout: MADE_MS })
    expect(await height()).toBe(before)
    expect(await focused()).toBe("Run again, Picture 1")
    await button("See sizes, Picture 1").click()
    await dialog("Sizes, Picture 1").getByRole("link", { name: "Open w640 JPEG in a new tab" }).waitFor()
    expect(await isWide()).toBe(false)
    await clean("[role=dialog]")
    await page.keyboard.press("Escape")
    await button("Focal point, Picture 1").click()
    const placing = dialog("Focal point, Picture 1")
    const picture = placing.getByRole("application")
    const box = await picture.boundingBox()
    await picture.click({ position: { x: (box?.width ?? 0) / 4, y: (box?.height ?? 0) / 4 } })
    expect(await placing.getByRole("status").textContent()).toBe("25 % from the left, 25 % from the top")
    expect(await isWide()).toBe(false)
    await clean("[role=dialog]")
  })
})

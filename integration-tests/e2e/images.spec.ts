import { type Browser, type Page } from "playwright-core"
import { openBrowser } from "./support/open-browser"
import { openVisit } from "./support/open-visit"
import { shopSettings } from "./support/shop-settings"

jest.setTimeout(300_000)

const HANDLE = "stoneware-mug"
const PAGE = `/de/products/${HANDLE}`
const MADE_WITHIN_MS = 180_000
const POLL_MS = 1000

type Variant = { format: string; width: number; url: string }
type Image = { url: string; alt: string | null; variants?: Variant[] }
type Products = { products: { images: Image[] }[] }

/** How one picture of a page stands there. `fileWidth` is that of the file itself, in pixels. */
type Drawn = {
  source: string
  type: string
  fileWidth: number
  drawnWidth: number
  loading: string
  priority: string
  alt: string
}

/** The narrowest that pages offer, in pixels. */
const LEAST = 400

const SCREENS = [390, 1280].flatMap((width) => [1, 2, 3].map((density) => ({ width, density })))
const PICTURES = "ul[aria-label=Pictures] img"

async function until<Found>(find: () => Promise<Found | undefined>, what: string): Promise<Found> {
  const end = Date.now() + MADE_WITHIN_MS
  while (Date.now() < end) {
    const found = await find()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  throw new Error(`${what} did not come within ${MADE_WITHIN_MS / 1000} s`)
}

async function madeImages(): Promise<Image[] | undefined> {
  const { backEnd, publishableKey } = shopSettings()
  const url = `${backEnd}/store/products?handle=${HANDLE}&fields=id,images.url,images.rank`
  const answer = await fetch(url, { headers: { "x-publishable-api-key": publishableKey } })
  const { products }: Products = await answer.json()
  const images = products[0]?.images ?? []
  const isMade = images.length > 0 && images.every(({ variants }) => variants && variants.length > 0)
  return isMade ? images : undefined
}

/** The page as it is once its pictures' sizes stand in it: it may have been cached before they were made. */
async function pageWithSizes(): Promise<string | undefined> {
  const html = await (await fetch(`${shopSettings().storefront}${PAGE}`)).text()
  return html.includes('type="image/avif"') ? html : undefined
}

/** Looks at each picture in turn, so that lazy ones load. */
async function drawnPictures(page: Page): Promise<Drawn[]> {
  return page.locator(PICTURES).evaluateAll(async (elements) => {
    const drawn: Drawn[] = []
    for (const image of elements) {
      if (!(image instanceof HTMLImageElement)) continue
      image.scrollIntoView({ block: "center", inline: "center" })
      while (!image.complete || image.naturalWidth === 0) await new Promise((go) => setTimeout(go, 50))
      const file = await (await fetch(image.currentSrc)).blob()
      drawn.push({
        source: image.currentSrc,
        type: file.type,
        fileWidth: (await createImageBitmap(file)).width,
        drawnWidth: image.getBoundingClientRect().width,
        loading: image.loading,
        priority: image.fetchPriority,
        alt: image.alt,
      })
    }
    return drawn
  })
}

/** The sizes a browser may choose: the next one up, or the one below where that is nearer by ratio. */
function rightWidths(widths: number[], needed: number): number[] {
  const sorted = [...widths].sort((a, b) => a - b)
  const up = sorted.find((width) => width >= needed) ?? sorted.at(-1) ?? 0
  const below = sorted.filter((width) => width < up).at(-1)
  return below !== undefined && needed / below < up / needed ? [below, up] : [up]
}

/** Adds up every shift of the layout from the first moment on. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry) shifts.push(Number(entry.value))
    }).observe({ type: "layout-shift", buffered: true })
  })
  return () =>
    page.evaluate(() => Reflect.get(window, "shifts").reduce((sum: number, one: number) => sum + one, 0))
}

describe("the pictures of a product, as a shopper gets them", () => {
  let browser: Browser
  let images: Image[]

  beforeAll(async () => {
    browser = await openBrowser()
    images = await until(madeImages, "sizes of each picture")
    await until(pageWithSizes, "a page that offers them")
  })
  afterAll(() => browser.close())

  it.each(SCREENS)(
    "come as AVIF in the right size at $width px and density $density",
    async ({ width, density }) => {
      const { page, complaints, close } = await openVisit(browser, {
        viewport: { width, height: 900 },
        deviceScaleFactor: density,
      })
      const shifted = await watchShifts(page)
      await page.goto(PAGE, { waitUntil: "load" })
      const drawn = await drawnPictures(page)
      expect(drawn).toHaveLength(images.length)
      for (const [index, picture] of drawn.entries()) {
        const { variants = [] } = images[index] ?? {}
        const widths = variants.flatMap((variant) =>
          variant.format === "avif" && variant.width >= LEAST ? variant.width : []
        )
        const right = rightWidths(widths, picture.drawnWidth * density)
        expect(picture.type).toBe("image/avif")
        expect({ ...picture, right, isRight: right.includes(picture.fileWidth) }).toEqual({
          ...picture,
          right,
          isRight: true,
        })
        expect(picture.alt).not.toBe("")
      }
      expect(await shifted()).toBe(0)
      expect(complaints).toEqual([])
      await close()
    }
  )

  it("hurry the first one and leave the others until they are near", async () => {
    const { page, close } = await openVisit(browser, { viewport: { width: 390, height: 844 } })
    await page.goto(PAGE)
    const [first, ...others] = await drawnPictures(page)
    expect([first?.loading, first?.priority]).toEqual(["eager", "high"])
    expect(others.length).toBeGreaterThan(0)
    expect(others.map(({ loading, priority }) => [loading, priority])).toEqual(
      others.map(() => ["lazy", "auto"])
    )
    await close()
  })

  it("stand there as a hint of themselves until they come, without a script", async () => {
    const { page, close } = await openVisit(browser, { javaScriptEnabled: false })
    await page.route(/\.(?:avif|webp|jpe?g|png)$/, (route) => route.abort())
    await page.goto(PAGE)
    const html = await page.content()
    const styles = [...html.matchAll(/<img [^>]*style="([^"]*)"/g)].map(([, style]) => style)
    expect(styles.length).toBeGreaterThanOrEqual(images.length)
    for (const style of styles)
      expect(style).toMatch(/background: ?#[0-9a-f]{6} url\(.*data:image\/webp;base64,/)
    await close()
  })

  it("are files that never change, of which a part can be had", async () => {
    const html = await until(pageWithSizes, "a page that offers them")
    const address = /srcSet="([^ "]+\.avif) /i.exec(html)?.[1] ?? ""
    const url = new URL(address, shopSettings().storefront)
    const part = await fetch(url, { headers: { range: "bytes=0-9" } })
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10])
    expect(part.headers.get("content-type")).toBe("image/avif")
    expect(part.headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
    const etag = part.headers.get("etag") ?? ""
    expect((await fetch(url, { headers: { "if-none-match": etag } })).status).toBe(304)
  })

  it("are not made by the framework, and give nothing else of the back end away", async () => {
    const { storefront } = shopSettings()
    const file = images[0]?.url.split("/").at(-1) ?? ""
    for (const path of [
      `/_next/image?url=%2Fmedia%2F${file}&w=640&q=75`,
      "/media/..%2f..%2fadmin",
      "/media/images%2f..%2f..%2fadmin",
      "/media/private-1731-orders.csv",
      "/media/images/ab/nothing.svg",
    ]) {
      expect([path, (await fetch(`${storefront}${path}`)).status]).toEqual([path, 404])
    }
  })
})

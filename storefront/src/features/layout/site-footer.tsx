import { listCategories } from "@/features/catalogue/server/list-categories"
import { listCollections } from "@/features/catalogue/server/list-collections"
import { countryName } from "@/lib/country"
import { Container } from "@/ui/container"
import { Weave } from "@/ui/weave"
import { COUNTRY_SHEET } from "./country-sheet-id"
import { FooterLinks } from "./footer-links"

type Props = { country: string }

/** The foot of every page. */
export const SiteFooter = async ({ country }: Props) => {
  const [categories, collections] = await Promise.all([listCategories(), listCollections()])
  const to = (kind: string) => (group: { handle: string; title: string }) => ({
    href: `/${country}/${kind}/${group.handle}`,
    text: group.title,
  })
  return (
    <footer className="mt-24">
      <Weave kind="band" />
      <div className="bg-surface">
        <Container className="grid gap-10 py-14 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr]">
          <div className="max-w-md sm:max-lg:col-span-2">
            <p className="font-display text-2xl">Kiondo</p>
            <p className="mt-3 text-ink-soft">
              A kiondo is a basket twined by hand in Kenya. This shop carries its name because everything here
              is made the same way: by somebody, slowly, from what grows or lies in the ground.
            </p>
            <p className="mt-3 text-ink-soft">
              You are looking at a demonstration: the goods are drawn, and nothing is sent.
            </p>
          </div>
          <FooterLinks title="Shop" links={categories.map(to("categories"))} />
          <FooterLinks title="Collections" links={collections.map(to("collections"))} />
        </Container>
        <Container className="pb-6">
          <div className="flex flex-wrap items-center justify-between gap-4 border-t border-line pt-4 text-base">
            <p>Open source under the MIT licence.</p>
            <button type="button" popoverTarget={COUNTRY_SHEET} className="link min-h-11 cursor-pointer">
              Sending to {countryName(country)}. Change
            </button>
          </div>
        </Container>
      </div>
    </footer>
  )
}

import { countryName } from "@/lib/country"
import { Container } from "@/ui/container"

type Props = { country: string }

/** The foot of every page. */
export const SiteFooter = ({ country }: Props) => (
  <footer className="mt-24 border-t border-line">
    <Container className="py-10">{countryName(country)}</Container>
  </footer>
)

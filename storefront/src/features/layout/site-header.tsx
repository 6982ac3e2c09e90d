import Link from "next/link"
import { CartButton } from "@/features/cart/cart-button"
import { Container } from "@/ui/container"

type Props = { country: string }

/** The head of every page: the name, the way to the goods, search, country and basket. */
export const SiteHeader = ({ country }: Props) => (
  <header className="border-b border-line">
    <Container className="flex items-center justify-between py-4">
      <Link href={`/${country}`} className="font-display text-2xl">
        Kiondo
      </Link>
      <CartButton country={country} />
    </Container>
  </header>
)

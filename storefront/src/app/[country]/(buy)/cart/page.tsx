import { type Metadata } from "next"
import { CartPage } from "@/features/cart/page/cart-page"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export const metadata: Metadata = { title: "Your basket", robots: { index: false } }

// The page holds nothing of the shopper: it is made once a country, and fetches the basket when it is there.
export const generateStaticParams = () => []

type Props = { params: Promise<{ country: string }> }

const BasketPage = async ({ params }: Props) => {
  const { country } = await params
  return (
    <Container className="py-10 sm:py-14">
      <Heading level={1} size="page">
        Your basket
      </Heading>
      <CartPage country={country} />
      <noscript>
        <p className="mt-6">To keep a basket, please turn JavaScript on. Looking around works without.</p>
      </noscript>
    </Container>
  )
}

export default BasketPage

import { type Metadata } from "next"
import { CheckoutPage } from "@/features/checkout/page/checkout-page"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export const metadata: Metadata = { title: "Checkout", robots: { index: false } }

// The page holds nothing of the shopper: it is made once a country, and fetches the checkout when it is there.
export const generateStaticParams = () => []

type Props = { params: Promise<{ country: string }> }

const Page = async ({ params }: Props) => {
  const { country } = await params
  return (
    <Container className="py-10 sm:py-14">
      <Heading level={1} size="page">
        Checkout
      </Heading>
      <CheckoutPage country={country} />
      <noscript>
        <p className="mt-6">To place an order, please turn JavaScript on. Looking around works without.</p>
      </noscript>
    </Container>
  )
}

export default Page

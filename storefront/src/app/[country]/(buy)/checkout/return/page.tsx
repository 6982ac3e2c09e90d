import { type Metadata } from "next"
import { ReturnPage } from "@/features/checkout/return/return-page"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

export const metadata: Metadata = { title: "Your payment", robots: { index: false }, referrer: "no-referrer" }

// The page holds nothing of the shopper: it is made once a country, and asks for the payment when it is there.
export const generateStaticParams = () => []

type Props = { params: Promise<{ country: string }> }

const Page = async ({ params }: Props) => {
  const { country } = await params
  return (
    <Container width="text" className="py-10 sm:py-14">
      <div id="payment">
        <ReturnPage country={country} />
      </div>
      <noscript>
        <style>{"#payment{display:none}"}</style>
        <Heading level={1} size="page">
          Your payment is looked after
        </Heading>
        <p className="mt-4 text-lg">
          If you have paid, your order is made without this page, and there is nothing more to do: please do
          not pay a second time. To see how the payment stands, turn JavaScript on and load this page again.
        </p>
      </noscript>
    </Container>
  )
}

export default Page

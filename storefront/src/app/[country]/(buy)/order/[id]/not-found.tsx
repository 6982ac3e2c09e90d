import Link from "next/link"
import { buttonClass } from "@/ui/button-class"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

/** For an order that was not placed in this browser, whether it exists or not. */
const OrderNotFound = () => (
  <Container width="text" className="py-10 sm:py-14">
    <Heading level={1} size="page">
      Not found here
    </Heading>
    <p className="mt-5 text-lg">
      An order can only be looked at in the browser it was placed in, for three months. If you ordered on
      another device, please look there.
    </p>
    <p className="mt-6">
      <Link href="/" prefetch={false} className={buttonClass({ variant: "outline" })}>
        To the shop
      </Link>
    </p>
  </Container>
)

export default OrderNotFound

import Link from "next/link"
import { CartTotals } from "@/features/cart/cart-totals"
import { buttonClass } from "@/ui/button-class"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { NextSteps } from "./next-steps"
import { OrderLines } from "./order-lines"
import { type OrderView } from "./order-view"
import { isPaidOnDelivery, paymentWords } from "./payment-words"

type Props = { order: OrderView; country: string }

const Person = ({ order }: { order: OrderView }) => (
  <section aria-labelledby="to">
    <Heading level={2} size="small" id="to">
      On its way to
    </Heading>
    <address className="mt-3 not-italic">
      {order.address.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
    <p className="mt-3 break-words text-ink-soft">We reach you at {order.email}</p>
  </section>
)

/** The confirmation of an order. */
export const Confirmation = ({ order, country }: Props) => (
  <Container className="py-10 sm:py-14">
    <p className="mb-2 text-lg font-medium text-palm">Order {order.number} is placed</p>
    <Heading level={1} size="page">
      Thank you{order.first_name && <>, {order.first_name}</>}
    </Heading>
    <div className="mt-10 grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_26rem]">
      <div className="grid content-start gap-10 sm:grid-cols-2 lg:grid-cols-1">
        <NextSteps shippingName={order.shipping_name} onDelivery={isPaidOnDelivery(order)} />
        <Person order={order} />
        <p className="sm:col-span-2 lg:col-span-1">
          <Link href={`/${country}`} className={buttonClass({ variant: "outline" })}>
            Look around some more
          </Link>
        </p>
      </div>
      <section aria-labelledby="ordered" className="self-start bg-surface p-5 sm:p-6">
        <Heading level={2} size="small" id="ordered" className="mb-4">
          Your order
        </Heading>
        <OrderLines order={order} />
        <CartTotals stage="settled" cart={order} />
        <p className="mt-4 font-medium">{paymentWords(order)}</p>
      </section>
    </div>
  </Container>
)

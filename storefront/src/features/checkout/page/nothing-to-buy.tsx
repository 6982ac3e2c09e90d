import Link from "next/link"
import { EmptyCart } from "@/features/cart/page/empty-cart"
import { Notice } from "@/ui/notice"

type Props = { country: string; orderId: string | null }

/** A checkout without a basket; whoever has just ordered finds the order. */
export const NothingToBuy = ({ country, orderId }: Props) => (
  <>
    {orderId && (
      <Notice className="mt-6" title="Looking for your order?">
        <Link href={`/${country}/order/${orderId}`} prefetch={false} className="underline underline-offset-4">
          See the order you placed last
        </Link>
      </Notice>
    )}
    <EmptyCart country={country} />
  </>
)

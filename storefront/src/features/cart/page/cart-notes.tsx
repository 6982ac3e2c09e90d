import Link from "next/link"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { type CartLine } from "../cart-view"
import { CartFault } from "./cart-fault"
import { type CartState } from "./cart-state"

type Props = { state: CartState; country: string; onRetry: () => void; onPutBack: (line: CartLine) => void }

/** What there is to tell above the basket's lines. */
export const CartNotes = ({ state: { fault, notice, removed }, country, onRetry, onPutBack }: Props) => (
  <>
    {fault && <CartFault fault={fault} onRetry={onRetry} />}
    {notice && (
      <Notice className="mt-6">
        <p>{notice.message}</p>
        {notice.order_id && (
          <Link
            href={`/${country}/order/${notice.order_id}`}
            prefetch={false}
            className="underline underline-offset-4"
          >
            See your order
          </Link>
        )}
      </Notice>
    )}
    <div aria-live="polite">
      {removed && (
        <Notice className="mt-6" title={`${removed.title} removed`}>
          <Button variant="outline" size="small" className="mt-2" onClick={() => onPutBack(removed)}>
            Put it back
          </Button>
        </Notice>
      )}
    </div>
  </>
)

import Link from "next/link"
import { buttonClass } from "@/ui/button-class"
import { Notice } from "@/ui/notice"
import type { Adding } from "./use-add-to-cart"

type Props = { adding: Adding; title: string; country: string }

/** How adding to the basket went: announced, and with the way on. */
export const AddingNote = ({ adding, title, country }: Props) => (
  <div className="mt-4" aria-live="polite">
    {adding.state === "added" && (
      <Notice tone="good" title={`${adding.quantity} × ${title} added to your basket`}>
        {adding.notice && <p>{adding.notice.message}</p>}
        <p className="mt-3 flex flex-wrap gap-2">
          {/* A whole load: only the checkout's own document may fetch what a payment provider needs. */}
          <a href={`/${country}/checkout`} className={buttonClass({ size: "small" })}>
            Checkout
          </a>
          <Link
            href={`/${country}/cart`}
            prefetch={false}
            className={buttonClass({ variant: "outline", size: "small" })}
          >
            See your basket
          </Link>
        </p>
      </Notice>
    )}
    {adding.state === "refused" && <Notice tone="problem">{adding.fault.message}</Notice>}
  </div>
)

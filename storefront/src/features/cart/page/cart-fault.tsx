import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { type ShopFault } from "../client/shop-fault"

type Props = { fault: ShopFault; onRetry: () => void }

/** What went wrong with the basket, in words, with a way to try again. */
export const CartFault = ({ fault, onRetry }: Props) => (
  <Notice tone="problem" className="mt-6">
    <p>{fault.message}</p>
    <Button variant="outline" size="small" className="mt-3" onClick={onRetry}>
      Try again
    </Button>
  </Notice>
)

import { Button } from "@/ui/button"
import { buttonClass } from "@/ui/button-class"
import { Notice } from "@/ui/notice"
import { type PaymentStatus } from "../payment/payment-status"
import { reasonWords } from "../payment/reason-words"
import { nextStep } from "../payment/next-step"
import { PAYMENT_ANCHOR } from "./payment-choice"

type Props = {
  status: PaymentStatus
  country: string
  /** Whether the payment may still be for this very basket. */
  isForThis: boolean
  onElement: (clientSecret: string) => void
}

const Open = ({ status, country, onElement }: Props) => {
  const next = nextStep(status, country)
  if (next.to !== "provider" && next.to !== "element") return null
  const look = { variant: "primary", size: "small" } as const
  return (
    <Notice className="mt-6" title="You have a payment open">
      <p>Nothing was taken so far. Go on with it, or choose another way to pay: it is closed then.</p>
      <p className="mt-3 flex flex-wrap gap-2">
        {next.to === "provider" ? (
          <a href={next.url} className={buttonClass(look)}>
            Continue to payment
          </a>
        ) : (
          <Button {...look} onClick={() => onElement(next.clientSecret)}>
            Continue to payment
          </Button>
        )}
        <a href={`#${PAYMENT_ANCHOR}`} className={buttonClass({ variant: "outline", size: "small" })}>
          Choose another way to pay
        </a>
      </p>
    </Notice>
  )
}

/** How the last payment for this basket stands, where a shopper should know before paying. */
export const LastPaymentNotice = (props: Props) => {
  const { status, isForThis } = props
  if (status.state === "awaiting_payment") return isForThis ? <Open {...props} /> : null
  if (status.state !== "failed" && status.state !== "refunded") return null
  const { title, text } = reasonWords(status)
  return (
    <Notice tone="problem" className="mt-6" title={title}>
      {text}
    </Notice>
  )
}

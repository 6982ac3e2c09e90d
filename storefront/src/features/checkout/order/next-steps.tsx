import { Heading } from "@/ui/heading"

type Props = { shippingName: string | null }

/** What happens after an order, in the order it happens. */
export const NextSteps = ({ shippingName }: Props) => (
  <section aria-labelledby="next">
    <Heading level={2} size="small" id="next">
      What happens next
    </Heading>
    <ol className="mt-3 list-decimal space-y-2 pl-5 marker:font-semibold">
      <li>We look your things over and pack them in our workshop.</li>
      <li>They travel to you{shippingName && <> by {shippingName.toLowerCase()} delivery</>}.</li>
      <li>You pay when the parcel arrives. As this is a demonstration, none will.</li>
    </ol>
  </section>
)

import { Heading } from "@/ui/heading"

type Props = { shippingName: string | null; onDelivery: boolean }

/** What happens after an order, in the order it happens. */
export const NextSteps = ({ shippingName, onDelivery }: Props) => (
  <section aria-labelledby="next">
    <Heading level={2} size="small" id="next">
      What happens next
    </Heading>
    <ol className="mt-3 list-decimal space-y-2 pl-5 marker:font-semibold">
      <li>We look your things over and pack them in our workshop.</li>
      <li>They travel to you{shippingName && <> by {shippingName.toLowerCase()} delivery</>}.</li>
      <li>
        {onDelivery
          ? "You pay when the parcel arrives."
          : "You open the parcel: there is nothing to pay at the door."}{" "}
        As this is a demonstration, none will arrive.
      </li>
    </ol>
  </section>
)

import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { Notice } from "@/ui/notice"

/** Shown while the order can't be read: it is safe all the same. */
export const OrderAway = () => (
  <Container width="text" className="py-10 sm:py-14">
    <Heading level={1} size="page">
      Your order is safe
    </Heading>
    <Notice tone="problem" className="mt-6">
      <p>We can’t reach our books right now to show it. Nothing is lost, and there is nothing to do again.</p>
      <p className="mt-2">
        <a href="" className="underline underline-offset-4">
          Look again
        </a>
      </p>
    </Notice>
  </Container>
)

import { type ReactNode } from "react"
import { Container } from "./container"
import { Heading } from "./heading"
import { Weave } from "./weave"

type Props = { title: string; children: ReactNode }

/** A page that has only something to say: what went wrong, and where to go from here. */
export const MessagePage = ({ title, children }: Props) => (
  <Container width="text" className="py-20 lg:py-28">
    <Weave kind="edge" className="mb-8 w-24" />
    <Heading level={1} size="page">
      {title}
    </Heading>
    <div className="mt-4 space-y-6 text-lg">{children}</div>
  </Container>
)

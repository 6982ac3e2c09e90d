import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"

const PROMISES = [
  {
    title: "Small numbers",
    text: "Things made by hand come a few at a time. Where only a few are left the page says how many.",
  },
  {
    title: "The price you read",
    text: "In Europe and Africa prices hold the tax already. In the United States it is added at checkout.",
  },
  {
    title: "Made to be mended",
    text: "Every page has a line on care. Most of it comes down to this: use it, dry it, oil it now and then.",
  },
]

/** Three things a shopper may rely on. */
export const Promises = () => (
  <Container className="pt-24 lg:pt-32">
    <ul className="grid gap-8 border-t border-line pt-10 sm:grid-cols-3 lg:gap-16">
      {PROMISES.map(({ title, text }) => (
        <li key={title}>
          <Heading level={2} size="small">
            {title}
          </Heading>
          <p className="mt-2 text-ink-soft">{text}</p>
        </li>
      ))}
    </ul>
  </Container>
)

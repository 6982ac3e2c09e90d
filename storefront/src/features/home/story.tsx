import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { Weave } from "@/ui/weave"
import { PendingLink } from "@/ui/pending-link"

type Props = { country: string }

const paragraph = "mt-4 max-w-prose"

/** What a kiondo is, and why the shop carries its name. */
export const Story = ({ country }: Props) => (
  <section id="story" aria-labelledby="story-title" className="mt-24 lg:mt-32">
    <Weave kind="band" />
    <div className="bg-surface">
      <Container className="grid gap-x-16 gap-y-8 py-16 lg:grid-cols-2 lg:py-24">
        <div>
          <Heading level={2} size="page" id="story-title">
            A kiondo begins with a handful of strings, crossed at the middle.
          </Heading>
          <p className="mt-6 max-w-prose text-lg">
            The weaver starts at the base. Two threads go round, twisting about each standing string in turn,
            and the basket rises under her hands, one round over the other, until it is as tall as she wants
            it.
          </p>
        </div>
        <div>
          <p className={paragraph}>
            Kikuyu and Kamba women in Kenya have made baskets this way for longer than anyone has written
            down: of bark fibre first, of sisal since it came to be grown there. The strap goes over the
            forehead or the shoulder. It carried the harvest home, and the weaving went along, done while
            walking, while talking, in the hours between other work.
          </p>
          <p className={paragraph}>
            What we like about it is that nothing is hidden. You can see every turn the thread took. You can
            see where the colour was changed, and sometimes where somebody thought better of it. That is what
            we look for in everything we carry: plain materials, and the trace of the hand left in.
          </p>
          <p className={paragraph}>
            So each piece here says what it is made of, where it comes from and how to keep it.{" "}
            <PendingLink href={`/${country}/categories/baskets`} className="link">
              Begin with the baskets
            </PendingLink>
            .
          </p>
        </div>
      </Container>
    </div>
  </section>
)

import { buttonClass } from "@/ui/button-class"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { HeroPictures } from "./hero-pictures"
import { PendingLink } from "@/ui/pending-link"

type Props = { country: string }

/** The first thing seen: what this shop is, on a dyed cloth, with pieces laid over its hem. */
export const Hero = ({ country }: Props) => (
  <section className="weave-cloth" aria-labelledby="hero-title">
    <Container className="grid items-center gap-x-12 gap-y-10 pt-12 lg:grid-cols-[7fr_5fr] lg:pt-16">
      <div className="lg:pb-24 lg:pt-8">
        <Heading level={1} size="hero" id="hero-title">
          Things that grow, made into things that stay.
        </Heading>
        <p className="mt-6 max-w-xl text-lg lg:text-xl">
          Sisal, clay, olive wood, wool. Somebody took the time to turn them into a basket, a plate, a cloth.
          You get to use it for years.
        </p>
        <div className="mt-8 flex flex-wrap gap-3">
          <PendingLink href={`/${country}/shop`} className={buttonClass({ size: "large", variant: "cloth" })}>
            See everything
          </PendingLink>
          <a href="#story" className={buttonClass({ size: "large", variant: "on-cloth" })}>
            What a kiondo is
          </a>
        </div>
      </div>
      <HeroPictures country={country} />
    </Container>
  </section>
)

import { Heading } from "@/ui/heading"
import { PendingLink } from "@/ui/pending-link"

type Props = { title: string; links: { href: string; text: string }[] }

/** A titled list of links in the footer. */
export const FooterLinks = ({ title, links }: Props) => (
  <nav aria-label={title}>
    <Heading level={2} size="small">
      {title}
    </Heading>
    <ul className="mt-2">
      {links.map(({ href, text }) => (
        <li key={href}>
          <PendingLink href={href} className="nav-link">
            {text}
          </PendingLink>
        </li>
      ))}
    </ul>
  </nav>
)

import Link from "next/link"
import { Heading } from "@/ui/heading"

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
          <Link href={href} prefetch={false} className="inline-flex min-h-10 items-center hover:underline">
            {text}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)

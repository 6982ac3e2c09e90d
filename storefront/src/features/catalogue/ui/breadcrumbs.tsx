import { breadcrumbJsonLd } from "@/features/seo/breadcrumb-json-ld"
import { JsonLd } from "@/features/seo/json-ld"
import { PendingLink } from "@/ui/pending-link"

type Crumb = { title: string; path: string }
type Props = { country: string; trail: Crumb[] }

/** The way from home to here, for people and for machines. The last crumb is the page itself. */
export const Breadcrumbs = ({ country, trail }: Props) => {
  const all = [{ title: "Home", path: `/${country}` }, ...trail]
  return (
    <nav aria-label="Breadcrumbs">
      <JsonLd data={breadcrumbJsonLd(all)} />
      <ol className="crumbs">
        {all.map(({ title, path }, index) => (
          <li key={index}>
            {index === all.length - 1 ? (
              <span aria-current="page">{title}</span>
            ) : (
              <PendingLink href={path}>{title}</PendingLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

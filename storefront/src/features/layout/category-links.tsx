import { type GroupView } from "@/features/catalogue/group-view"
import { PendingLink } from "@/ui/pending-link"

type Props = { country: string; categories: GroupView[] }

/** The way to all goods and to each category. */
export const CategoryLinks = ({ country, categories }: Props) => (
  <nav aria-label="Categories">
    <ul className="nav-list">
      <li>
        <PendingLink href={`/${country}/shop`} className="nav-link">
          Everything
        </PendingLink>
      </li>
      {categories.map(({ handle, title }) => (
        <li key={handle}>
          <PendingLink href={`/${country}/categories/${handle}`} className="nav-link">
            {title}
          </PendingLink>
        </li>
      ))}
    </ul>
  </nav>
)

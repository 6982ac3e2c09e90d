import { type GroupView } from "@/features/catalogue/group-view"
import { Container } from "@/ui/container"
import { PendingLink } from "@/ui/pending-link"

type Props = { country: string; categories: GroupView[] }

/** The categories as one line of large words. */
export const CategoryIndex = ({ country, categories }: Props) => (
  <Container className="pt-28 lg:pt-36">
    <nav aria-label="What we have">
      <ul className="flex flex-wrap items-baseline gap-x-6 gap-y-1 font-display text-[clamp(1.8rem,1.2rem+1.9vw,2.7rem)] leading-tight">
        {categories.map(({ id, handle, title }) => (
          <li key={id} className="after:ml-6 after:text-ochre after:content-['◆'] last:after:content-none">
            <PendingLink
              href={`/${country}/categories/${handle}`}
              className="decoration-2 underline-offset-8 hover:underline"
            >
              {title}
            </PendingLink>
          </li>
        ))}
      </ul>
    </nav>
  </Container>
)

import Link from "next/link"
import { type GroupView } from "@/features/catalogue/group-view"

type Props = { country: string; categories: GroupView[]; className?: string }

const link = "inline-flex min-h-11 items-center decoration-2 underline-offset-8 hover:underline"

/** The way to all goods and to each category. */
export const CategoryLinks = ({ country, categories, className }: Props) => (
  <ul className={className}>
    <li>
      <Link href={`/${country}/shop`} className={link}>
        Everything
      </Link>
    </li>
    {categories.map(({ id, handle, title }) => (
      <li key={id}>
        <Link href={`/${country}/categories/${handle}`} className={link}>
          {title}
        </Link>
      </li>
    ))}
  </ul>
)

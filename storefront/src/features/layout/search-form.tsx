import { classNames } from "@/ui/class-names"
import { fieldClass } from "@/ui/field-class"
import { Icon } from "@/ui/icon"

type Props = { country: string; words?: string; className?: string }

/** A search by words: a plain form that leads to the results. */
export const SearchForm = ({ country, words, className }: Props) => (
  <form role="search" action={`/${country}/search`} className={classNames("relative", className)}>
    <input
      type="search"
      name="q"
      defaultValue={words}
      required
      maxLength={100}
      aria-label="Search the shop"
      placeholder="Search"
      className={classNames(fieldClass, "pr-12")}
    />
    <button
      type="submit"
      aria-label="Search"
      className="absolute inset-y-0 right-0 inline-flex w-12 cursor-pointer items-center justify-center"
    >
      <Icon name="search" size={20} />
    </button>
  </form>
)

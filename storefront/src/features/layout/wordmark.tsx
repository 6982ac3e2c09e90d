import { PendingLink } from "@/ui/pending-link"

type Props = { country: string }

/** The shop's name and mark, leading home. */
export const Wordmark = ({ country }: Props) => (
  <PendingLink
    href={`/${country}`}
    className="inline-flex min-h-11 items-center gap-2.5 font-display text-[1.7rem]"
  >
    <svg viewBox="0 0 32 32" width={34} height={34} aria-hidden="true" fill="none" strokeLinecap="round">
      <path d="M8 12C8 2 24 2 24 12" stroke="currentColor" strokeWidth="1.8" />
      <path d="M4 12h24l-3.4 13.2a3 3 0 0 1-2.9 2.3H10.3a3 3 0 0 1-2.9-2.3L4 12Z" fill="#4a4998" />
      <path
        d="m8 16 2.4 3.4M12 16l2.4 3.4M16 16l2.4 3.4M20 16l2.4 3.4M11.4 20.6 9.2 24m6.2-3.4L13.2 24m6.2-3.4L17.2 24m6.2-3.4L21.2 24"
        stroke="var(--ochre)"
        strokeWidth="1.9"
      />
    </svg>
    Kiondo
  </PendingLink>
)

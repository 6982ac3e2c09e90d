import { formatAge } from "./format-age"
import { formatTime } from "./format-time"

/** How long ago; the full time on hovering. */
export function Age({ iso }: { iso: string }) {
  return (
    <time dateTime={iso} title={formatTime(iso)} className="whitespace-nowrap">
      {formatAge(iso, Date.now())}
    </time>
  )
}

import { Alert, Button } from "@medusajs/ui"

type Props = { error: Error; onRetry: () => void; isStale?: boolean; className?: string }

/** Says that payments could not be loaded, and lets staff try again. */
export function LoadFault({ error, onRetry, isStale = false, className = "mx-4 mb-4" }: Props) {
  return (
    <Alert variant="error" role="alert" className={className}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span>
          {isStale ? "What you see may be out of date. " : "The payments could not be loaded. "}
          {error.message}
        </span>
        <Button size="small" variant="secondary" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </Alert>
  )
}

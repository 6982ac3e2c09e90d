import { Alert, Button } from "@medusajs/ui"

type Props = { error: Error; onRetry: () => void }

/** Says that the pictures' states could not be loaded, and lets staff try again. */
export function LoadFault({ error, onRetry }: Props) {
  return (
    <Alert variant="error" role="alert" className="mx-6 my-4 max-md:mx-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span>How the pictures stand could not be loaded. {error.message}</span>
        <Button size="small" variant="secondary" onClick={onRetry}>
          Try again
        </Button>
      </div>
    </Alert>
  )
}

import { FetchError } from "@medusajs/js-sdk"

/** Whether the back end understood and said no, as it does while pictures are turned off: asking again changes nothing. */
export function isRefusal(error: unknown): boolean {
  return error instanceof FetchError && (error.status === 400 || error.status === 404)
}

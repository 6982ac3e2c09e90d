import { toast } from "@medusajs/ui"
import { useEffect } from "react"
import { refusedUpload } from "./refused-upload"

async function tell(answer: Response) {
  const body: unknown = await answer.json().catch(() => undefined)
  const why = refusedUpload({ url: answer.url, ok: answer.ok, body })
  if (why) toast.error("The file was not taken", { description: why, duration: 15_000 })
}

let watchers = 0
let isWatched = false

/** Looks at the page's requests, once and for good: another that does the same may stand between it and a way back. */
function watchRequests() {
  if (isWatched) return
  isWatched = true
  const before = window.fetch
  window.fetch = async (...asked) => {
    const answer = await before(...asked)
    if (watchers > 0 && !answer.ok) void tell(answer.clone())
    return answer
  }
}

/** Tells why an upload was refused. The dashboard's own Media form drops the answer and says only that it failed. */
export function useRefusedUploads() {
  useEffect(() => {
    watchRequests()
    watchers++
    return () => void watchers--
  }, [])
}

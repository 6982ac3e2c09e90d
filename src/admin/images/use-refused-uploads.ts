import { toast } from "@medusajs/ui"
import { useEffect } from "react"
import { refusedUpload } from "./refused-upload"

async function tell(answer: Response) {
  const body: unknown = await answer.json().catch(() => undefined)
  const why = refusedUpload({ url: answer.url, ok: answer.ok, body })
  if (why) toast.error("The file was not taken", { description: why, duration: 15_000 })
}

/** Tells why an upload was refused. The dashboard's own Media form drops the answer and says only that it failed. */
export function useRefusedUploads() {
  useEffect(() => {
    const before = window.fetch
    const watched: typeof window.fetch = async (...asked) => {
      const answer = await before(...asked)
      if (!answer.ok) void tell(answer.clone())
      return answer
    }
    window.fetch = watched
    return () => {
      if (window.fetch === watched) window.fetch = before
    }
  }, [])
}

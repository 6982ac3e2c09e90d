import { useQueryClient } from "@tanstack/react-query"
import { useCallback } from "react"

/** Has the dashboard read products anew, whose thumbnails change with their pictures. */
export function useRefreshProduct() {
  const cache = useQueryClient()
  return useCallback(() => cache.invalidateQueries({ queryKey: ["products"] }), [cache])
}

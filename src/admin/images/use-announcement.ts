import { useEffect, useRef, useState } from "react"
import { announcementOf } from "./announcement-of"
import { isBusy } from "./is-busy"
import type { ProductImage } from "./types"
import { useRefreshProduct } from "./use-refresh-product"

/** Words for a live region whenever pictures become ready. The product is read anew then: its thumbnail changed. */
export function useAnnouncement(images: ProductImage[] | undefined): string {
  const [said, setSaid] = useState("")
  const before = useRef(images)
  const refreshProduct = useRefreshProduct()
  useEffect(() => {
    const last = before.current
    before.current = images
    if (!last || !images) return
    const words = announcementOf(last, images)
    if (!words) return
    setSaid(words)
    if (!images.some(isBusy)) void refreshProduct()
  }, [images, refreshProduct])
  return said
}
